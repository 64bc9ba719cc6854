// https://yarnpkg.com/configuration/yarnrc#npmAuthIdent
import { behindLiteral, defineDetector, passwordCheck, samplePassword } from '../../src/detector/index.js';

const ident = behindLiteral({
  literals: ['npmAuthIdent'],
  regex: /^npmAuthIdent["']?\s{0,4}[:=]\s{0,4}(?:"([^"\s]{6,300})"|'([^'\s]{6,300})'|([^\s"'#{}]{6,300}))/d,
  reach: 340,
  maxLength: 300,
  format: 'npmAuthIdent: <user>:<password>, or its base64',
  sample: (rng) => `ops:${samplePassword(rng)}`,
});

export default defineDetector({
  id: 'yarn.auth-ident',
  title: 'user name and password of a registry in Yarn’s settings',
  provider: 'Yarn',
  severity: 'high',
  shape: ident,
  random: false,
  prior: 0.8,
  check: (text) => passwordCheck(text.slice(text.indexOf(':') + 1)),
  carriers: ['env', 'env-quoted', 'json-line', 'patch', 'no-newline', 'crlf'],
  sampleName: 'npmAuthIdent',
  decoys: () => ['npmAuthIdent: "${NPM_IDENT}"', 'npmAuthIdent: "user:password"', 'npmAlwaysAuth: true'],
  docs: {
    about: 'Signs in to the package registry: reads its packages and may publish.',
    revoke: 'Change the password of the registry’s user.',
    source: 'https://yarnpkg.com/configuration/yarnrc#npmAuthIdent',
  },
});
