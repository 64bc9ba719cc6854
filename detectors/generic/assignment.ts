// Values that look random after a name that speaks of a secret: what is left when no provider's format fits.
import {
  ALPHABETS,
  defineDetector,
  finder,
  readAssignments,
  type Assignment,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

/** The words that wake it. Each stands in names in any case; the scorer tells names of secrets from names about secrets. */
const WORDS = [
  'pass',
  'pwd',
  'pswd',
  '_pw',
  'secret',
  'token',
  'key',
  'cred',
  'auth',
  'salt',
  'cipher',
  'crypt',
  'hmac',
  'ticket',
  'passphrase',
  '_psk',
  '_pin',
  'pincode',
  'pin_code',
  'contrase',
  'kennwort',
  'motdepasse',
  'mot_de_passe',
  'senha',
  'wachtwoord',
  'haslo',
  'parola',
  'heslo',
  'salasana',
] as const;

const NONE: readonly Found[] = [];

/** `author` and `authority` are no names of secrets, and the licence of nearly every file has one. */
const isAuthor = ({ bytes, start }: FinderHit): boolean =>
  ((bytes[start] as number) | 0x20) === 0x61 &&
  ((bytes[start + 4] ?? 0) | 0x20) === 0x6f &&
  ((bytes[start + 6] ?? 0) | 0x20) !== 0x7a;

function find(hit: FinderHit): readonly Found[] {
  if (isAuthor(hit)) return NONE;
  const { bytes, start, end, from, to } = hit;
  const found = readAssignments({ bytes, from, to }, { start, end });
  if (found.length === 0) return NONE;
  return found.filter(isCandidate(bytes)).map(({ name, value, quote }) => ({
    span: value,
    extent: { start: name.start, end: Math.max(value.end, Math.min(to, value.end + quote.length)) },
  }));
}

/** Names that are those of secrets by a word of their own; others are those of anything, and need a value that looks made. */
const STRONG =
  /pass|pwd|pswd|_pw|secret|token|cred|auth|contrase|kennwort|motdepasse|mot_de_passe|senha|wachtwoord|haslo|parola|heslo|salasana|pin|(?:api|access|private|client|encrypt\w*|crypto?|sign\w*|master|account|storage|service|shared|app|admin|license)[-_. ]?key|[A-Z]_KEY$/i;
const [SHORTEST, SHORTEST_WEAK] = [3, 8];

const isCandidate =
  (bytes: Uint8Array) =>
  ({ name, value, quote }: Assignment): boolean => {
    const length = value.end - value.start;
    if (length < SHORTEST) return false;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + value.start, length).toString('latin1');
    if (quote === '' && isExpression(text)) return false;
    if (length >= SHORTEST_WEAK && /\d|^[A-Z]{10,}$|=$/.test(text)) return true;
    const named = Buffer.from(bytes.buffer, bytes.byteOffset + name.start, name.end - name.start).toString('latin1');
    return STRONG.test(named);
  };

/** Paths of names and references of programs: `request.password`, `$PASSWORD`, `&key`, `self->token`. */
const isExpression = (text: string): boolean =>
  /^[*&!~]*[$@]?[A-Za-z_]+(?:(?:\.|->|::|\?\.)[A-Za-z_]+)+[.:]?$|^\$\w+$|^\$[{(]|^[a-zA-Z_]\w*\[[\w'"]*\]?$|^[*&][A-Za-z_]+$|^\[|^(?:[nN]ull|NULL|nil|[nN]one|[tT]rue|[fF]alse|undefined)$/.test(
    text,
  );

export default defineDetector({
  id: 'generic.assignment',
  title: 'Secret set under a telling name',
  provider: 'Generic',
  severity: 'medium',
  shape: finder({
    literals: WORDS,
    before: 80,
    after: 680,
    maxLength: 512,
    format:
      'a name that speaks of a password, key, token or secret, an assignment in any syntax, and a value that looks random',
    sample: (rng) => rng.text(ALPHABETS.base62.chars, 24),
    find,
  }),
  shortLiteral:
    'pwd, key and their like are the usual words for it; most hits end at the first byte behind the name, which is no operator',
  prior: 0.35,
  sampleName: 'DB_PASSWORD',
  docs: {
    about: 'A password, key or token of a service that has no format of its own. Whoever reads it can use it.',
    revoke:
      'Change it where it was issued, keep the new one outside the repository (environment, secrets manager), and read it from there.',
    source: 'https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html',
  },
  decoys: () => [
    'password = getPassword()',
    'token_type = "bearer"',
    'secret: ${{ secrets.DEPLOY }}',
    'password: changeme',
    'API_KEY=your-api-key',
    'passwordField = "password"',
  ],
  carriers: [
    'env',
    'env-quoted',
    'ini',
    'properties',
    'json',
    'json-line',
    'yaml',
    'yaml-quoted',
    'toml',
    'xml',
    'shell',
    'flag',
    'dockerfile',
    'makefile',
    'javascript',
    'typescript',
    'go',
    'java',
    'csharp',
    'python',
    'ruby',
    'php',
    'terraform',
    'log',
    'patch',
    'no-newline',
    'crlf',
  ],
});
