// https://docs.blynk.io/en/blynk.cloud/authentication
import { base64url, defineDetector, keyed, lookAlikes, notHash, token } from '../../src/detector/index.js';

const clientId = token`oa2-client-id_${base64url(32)}`;

export default [
  defineDetector({
    id: 'blynk.client-id',
    title: 'Blynk organisation client id',
    provider: 'Blynk',
    severity: 'medium',
    shape: clientId,
    parts: [{ name: 'client secret', shape: token`${base64url(40)}`, within: 200 }],
    decoys: lookAlikes(clientId),
    docs: {
      about: 'Names an OAuth client of the organisation; with its secret it reads and steers all devices.',
      revoke: 'Blynk.Console → Developers → OAuth 2.0 → delete the client.',
      source: 'https://docs.blynk.io/en/blynk.cloud/authentication',
    },
  }),
  keyed({
    id: 'blynk.client-secret',
    provider: 'Blynk',
    severity: 'high',
    shape: token`${base64url(40)}`,
    words: ['blynk', 'oa2-client-id'],
    check: notHash,
    title: 'Blynk organisation client secret',
    about: 'With its client id, reads and steers all devices of the organisation.',
    revoke: 'Blynk.Console → Developers → OAuth 2.0 → delete the client.',
    source: 'https://docs.blynk.io/en/blynk.cloud/authentication',
  }),
  keyed({
    id: 'blynk.device-token',
    provider: 'Blynk',
    severity: 'medium',
    shape: token`${base64url(32)}`,
    words: ['blynk'],
    title: 'Blynk device token',
    about: 'Reads and steers one device.',
    revoke: 'Blynk.Console → Devices → Device info → renew the auth token.',
    source: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
  }),
];
