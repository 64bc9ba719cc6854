// https://community.exoscale.com/product/iam/
import {
  bareLookAlikes,
  base64url,
  defineDetector,
  hex,
  notHash,
  token,
  keyed,
  base62,
} from '../../src/detector/index.js';

const secret = token`${base64url(43)}`;

export default [
  defineDetector({
    id: 'exoscale.api-secret',
    check: notHash,
    title: 'Exoscale API secret',
    provider: 'Exoscale',
    severity: 'critical',
    shape: secret,
    near: { words: ['exoscale', 'exo_secret', 'exo-secret', 'exosecret'], before: 40 },
    parts: [{ name: 'key', shape: token`EXO${hex(24, 30)}`, within: 200 }],
    decoys: bareLookAlikes(secret, 'exoscale_secret'),
    docs: {
      about: 'With its key it manages compute, storage and DNS, as far as its role reaches.',
      revoke: 'Portal → IAM → Keys → Revoke; at once.',
      source: 'https://community.exoscale.com/product/iam/',
    },
  }),
  keyed({
    id: 'exoscale.api-key-id',
    title: 'Exoscale API key id',
    provider: 'Exoscale',
    severity: 'info',
    shape: token`EXO${base62(24, 30)}`,
    words: [
      'exoscale',
      'exo_api',
      'exo-api',
      'exoapi',
      'exo_key',
      'exo-key',
      'exokey',
      'api_key',
      'api-key',
      'apikey',
      'access_key',
      'token',
    ],
    before: 64,
    shortLiteral: 'EXO must stand behind a word for a key, with 24 letters and digits or more behind it',
    sampleName: 'EXOSCALE_API_KEY',
    about: 'Names a key; of use only with its secret.',
    revoke: 'Portal → IAM → Keys → Revoke; it need not be secret.',
    source: 'https://community.exoscale.com/product/iam/',
  }),
];
