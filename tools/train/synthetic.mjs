// Rows made from a seed, so that the model also knows syntaxes and look-alikes of which the labelled sets have few: the samples of
// the detectors in every carrier, and their decoys. They are trained on and never measured on.
const SAMPLES = 40;
/** Carriers that each sample is set in, one after the other. */
const CARRIERS = 5;
const DECOYS = 12;

/** What forms and messages call a password, a key and a token; values of translations are made of these. */
const WORDS = [
  'Password',
  'Passwort',
  'Contraseña',
  'Mot de passe',
  'Senha',
  'Parola',
  'Heslo',
  'Hasło',
  'Wachtwoord',
  'Lösenord',
  'Adgangskode',
  'Passord',
  'Salasana',
  'Kata sandi',
  'Şifre',
  'Jelszó',
  'Lozinka',
  'Пароль',
  'Κωδικός',
  '密码',
  '密碼',
  'パスワード',
  '비밀번호',
  'Mật khẩu',
  'Access token',
  'API key',
  'Zugriffstoken',
  'Clé secrète',
  'Secret key',
  'Jeton',
];
const PHRASES = [
  '%',
  '% *',
  '%:',
  'New %',
  '% oublié ?',
  'Forgot your %?',
  'Reset %',
  'Repeat the %',
  'Enter your %',
  '% is required.',
  'Invalid %',
  'Neues % eingeben',
  'Confirmar %',
  'Repetir %',
  'Nieuwe %',
  'Zmień %',
  'Change %',
  'Show %',
  '% must have at least 8 characters',
];
const MESSAGES = [
  (key, text) => [`"${key}": "${text}",\n`, 'i18n/de.json'],
  (key, text) => [`${key.toLowerCase().replaceAll('_', '.')}=${text}\n`, 'src/main/resources/messages_fr.properties'],
  (key, text) => [`"${key}" = "${text}";\n`, 'es.lproj/Localizable.strings'],
  (key, text) => [`  ${key.toLowerCase()}: "${text}"\n`, 'config/locales/pt.yml'],
  (key, text) => [`<string name="${key.toLowerCase()}">${text}</string>\n`, 'res/values-it/strings.xml'],
  (key, text) => [`  ${key.toLowerCase()}: '${text}',\n`, 'src/lang/nl.ts'],
];
const KEYS = [
  'LABEL_PASSWORD',
  'TITLE_CHANGE_PASSWORD',
  'FORGOT_PASSWORD',
  'ENTER_PASSWORD',
  'NEW_PASSWORD',
  'PASSWORD',
  'SECRET_KEY',
  'ACCESS_TOKEN',
  'API_KEY_HINT',
  'LOGIN_PASSWORD_PLACEHOLDER',
];

/** Translations of what stands beside a field: names of secrets, values of prose. */
function* translations(rng) {
  for (let turn = 0; turn < 260; turn++) {
    const text = rng.pick(PHRASES).replace('%', rng.pick(WORDS));
    const lines = [0, 1, 2].map(() => rng.pick(KEYS));
    const write = rng.pick(MESSAGES);
    const [, path] = write('', '');
    yield {
      text,
      path,
      bytes: Buffer.from(lines.map((key) => write(key, key === lines[1] ? text : rng.pick(WORDS))[0]).join('')),
    };
  }
}

export function syntheticRows(workbench) {
  const { detectors, valueKind, detectorSet, createMatcher, bestEngine, carry, carriersFor, seededRng } = workbench;
  const { pathVector, plainView, factsOf, Vectors, piecesOf, contentId } = workbench;
  const rows = [];
  for (const detector of detectors.filter(({ id }) => valueKind(id) !== null)) {
    const matcher = createMatcher(detectorSet([detector]), { engine: bestEngine() });
    const rng = seededRng(`synthetic ${detector.id}`);
    const look = (bytes, { path, y, weight, text }) => {
      for (const candidate of matcher.match(plainView({ id: contentId(bytes), bytes, origins: [] }))) {
        const kind = valueKind(candidate.detectorId);
        const found = Buffer.from(candidate.secret.reveal('score')).toString('utf8');
        if (text !== null && found !== text) continue;
        const facts = factsOf(candidate, kind);
        rows.push({
          set: 'synthetic',
          group: 'synthetic',
          y,
          weight,
          text: found,
          detectorId: detector.id,
          kind,
          vector: new Vectors().of(facts),
          pieces: piecesOf(facts),
          pathVector: pathVector(path),
        });
      }
    };
    if (detector.id === 'generic.assignment')
      for (const { bytes, path } of translations(rng)) look(bytes, { path, y: 0, weight: 0.25, text: null });
    for (let turn = 0; turn < SAMPLES; turn++) {
      const text = detector.shape.sample(rng);
      const carriers = carriersFor(text).filter((name) => detector.carriers?.includes(name) ?? true);
      for (let nth = 0; nth < Math.min(CARRIERS, carriers.length); nth++) {
        const carrier = carriers[(turn * CARRIERS + nth) % carriers.length];
        const { bytes, path } = carry(carrier, detector.sampleName ?? 'API_TOKEN', text);
        look(bytes, { path: turn % 2 === 0 ? path : 'x', y: 1, weight: 0.15, text });
      }
      for (const decoy of turn < DECOYS ? detector.decoys(rng) : [])
        look(Buffer.from(`${decoy}\n`), { path: 'x', y: 0, weight: 0.6, text: null });
    }
  }
  return rows;
}
