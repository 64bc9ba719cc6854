// https://docs.sumsub.com/reference/authentication
import { base62, defineDetector, keyed, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const appToken = token`${oneOf('sbx:', 'prd:')}${base62(24)}.${base62(32)}`;
const secretKey = token`${base62(32)}`;
const source = 'https://docs.sumsub.com/reference/authentication';
const revoke = 'Dashboard → Dev space → App tokens → Revoke; the secret ends with its token.';

export default [
  defineDetector({
    id: 'sumsub.app-token',
    title: 'Sumsub app token',
    provider: 'Sumsub',
    severity: 'high',
    shape: appToken,
    decoys: lookAlikes(appToken),
    docs: { about: 'With its secret key, reads the passports and faces of a company’s customers.', revoke, source },
  }),
  keyed({
    id: 'sumsub.secret-key',
    provider: 'Sumsub',
    title: 'Sumsub secret key',
    severity: 'high',
    shape: secretKey,
    words: ['sumsub', 'sum_sub'],
    before: 52,
    sampleName: 'SUMSUB_SECRET_KEY',
    parts: [{ name: 'app token', shape: appToken, within: 300 }],
    about: 'With its app token, reads the passports and faces of a company’s customers.',
    revoke,
    source,
  }),
];
