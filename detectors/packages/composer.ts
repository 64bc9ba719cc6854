// https://getcomposer.org/doc/articles/authentication-for-private-packages.md
import { ALPHABETS, behindLiteral, defineDetector, secretValueCheck } from '../../src/detector/index.js';

const KINDS = 'github-oauth|gitlab-oauth|gitlab-token|bitbucket-oauth|forgejo-token|bearer';
const shape = behindLiteral({
  literals: ['"github-oauth"', '"gitlab-oauth"', '"gitlab-token"', '"bitbucket-oauth"', '"forgejo-token"', '"bearer"'],
  regex: new RegExp(
    `^"(?:${KINDS})"\\s{0,4}[:=]\\s{0,4}\\{\\s{0,40}"[\\w.:-]{3,100}"\\s{0,4}[:=]\\s{0,4}(?:\\{[^}]{0,200}?"(?:token|consumer-secret)"\\s{0,4}:\\s{0,4})?"?([\\w.~+/=-]{16,300})`,
    'd',
  ),
  reach: 700,
  maxLength: 300,
  format: '"gitlab-token": { "<host>": "<token>" }, and github-oauth, bearer and others likewise',
  sample: (rng) => rng.text(ALPHABETS.base62.chars, 32 + rng.int(20)),
});

export default defineDetector({
  id: 'composer.auth-token',
  title: 'token in Composer’s auth.json',
  provider: 'Composer',
  severity: 'high',
  shape,
  prior: 0.85,
  check: secretValueCheck,
  carriers: ['env', 'patch', 'no-newline', 'crlf'],
  sampleName: '"bearer": { "repo.acme.io"',
  decoys: () => [
    '"github-oauth": { "github.com": "your-token-goes-here" }',
    '"bearer": { "type": "http", "scheme": "bearer" }',
    '"http-basic": {}',
  ],
  docs: {
    about: 'Reads private packages and repositories of the host that stands before it, and more where the token may.',
    revoke: 'Delete the token at that host, and keep auth.json in COMPOSER_HOME, outside the repository.',
    source: 'https://getcomposer.org/doc/articles/authentication-for-private-packages.md',
  },
});
