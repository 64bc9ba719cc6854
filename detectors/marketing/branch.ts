// https://help.branch.io/developers-hub/reference/deep-linking-api
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const secret = token`secret_${oneOf('live', 'test')}_${base62(32)}`;
const key = token`key_${oneOf('live', 'test')}_${base62(32)}`;

export default [
  defineDetector({
    id: 'branch.secret',
    title: 'Branch secret',
    provider: 'Branch',
    severity: 'medium',
    shape: secret,
    parts: [{ name: 'Branch key', shape: token`key_${oneOf('live', 'test')}_${base62(32)}` }],
    decoys: lookAlikes(secret),
    docs: {
      about: 'With the Branch key, reads and changes an app’s settings and deep links.',
      revoke: 'Account settings → Profile → Generate a new secret.',
      source: 'https://help.branch.io/developers-hub/reference/deep-linking-api',
    },
  }),
  defineDetector({
    id: 'branch.key',
    title: 'Branch key',
    provider: 'Branch',
    severity: 'info',
    shape: key,
    decoys: lookAlikes(key),
    docs: {
      about: 'Names an app in its mobile and web builds; open by design.',
      revoke: 'Nothing has to be done unless the secret leaked with it.',
      source: 'https://help.branch.io/developers-hub/reference/deep-linking-api',
    },
  }),
];
