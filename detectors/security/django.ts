// https://docs.djangoproject.com/en/stable/ref/settings/#secret-key
import {
  alphabet,
  behindLiteral,
  chars,
  defineDetector,
  fail,
  lookAlikes,
  PLAIN_CARRIERS,
  token,
  unknown,
} from '../../src/detector/index.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789!@#$%^&*(-_=+)';
const insecure = token`django-insecure-${chars(alphabet('a-z 0-9 !@#$%^&*(-_=+)', 'a-z', '0-9', '!@#$%^&*(_=+)-'), 50)}`;
const plain = behindLiteral({
  literals: ['secret_key'],
  regex:
    /^secret_key["'\]]{0,2}\s{0,4}(?:[=:,]\s{0,4}){1,2}(?:str\()?[bru]?["']?((?=[^\s"']{0,60}[!@#$%^&*(=+)])[a-z0-9!@#$%^&*(=+)_-]{50})(?![a-zA-Z0-9!@#$%^&*(=+_-])/di,
  reach: 100,
  wordStart: true,
  maxLength: 50,
  format: "SECRET_KEY = '<50 of a-z, 0-9 and !@#$%^&*(-_=+)>'",
  sample: (rng) => `${rng.text(LETTERS, 24)}!${rng.text(LETTERS, 25)}`,
});
const docs = {
  revoke: 'Set a new one (get_random_secret_key()), list the old one under SECRET_KEY_FALLBACKS for a while.',
  source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
};

export default [
  defineDetector({
    id: 'django.insecure-secret-key',
    title: 'Django secret key that startproject made',
    provider: 'Django',
    severity: 'medium',
    shape: insecure,
    carriers: PLAIN_CARRIERS,
    random: false,
    decoys: lookAlikes(insecure),
    docs: { ...docs, about: 'Makes valid sessions and password links, if the site was put into service with it.' },
  }),
  defineDetector({
    id: 'django.secret-key',
    title: 'Django secret key',
    provider: 'Django',
    severity: 'high',
    shape: plain,
    prior: 0.9,
    random: false,
    check: (text) => (new Set(text).size < 18 ? fail('few letters again and again') : unknown('any text will do')),
    carriers: ['env', 'env-quoted', 'ini', 'yaml-quoted', 'toml', 'python', 'patch', 'no-newline', 'crlf'],
    sampleName: 'SECRET_KEY',
    decoys: () => [
      "SECRET_KEY = os.environ['DJANGO_SECRET_KEY']",
      "SECRET_KEY = 'change-me'",
      'SECRET_KEY = get_random_secret_key()',
    ],
    docs: { ...docs, about: 'Makes valid sessions and password links of any user.' },
  }),
];
