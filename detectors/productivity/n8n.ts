// https://docs.n8n.io/api/authentication/
import {
  base64,
  defineDetector,
  hex,
  jwt,
  jwtFrom,
  keyed,
  lookAlikes,
  oneOf,
  token,
} from '../../src/detector/index.js';

const apiKey = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    sub: rng.text('0123456789abcdef', 32),
    iss: 'n8n',
    aud: 'public-api',
  }),
});
const legacyApiKey = token`n8n_api_${hex(40, 112)}`;

export default [
  defineDetector({
    id: 'n8n.api-key',
    title: 'n8n public API key',
    provider: 'n8n',
    severity: 'high',
    shape: apiKey,
    random: false,
    check: jwtFrom('n8n', (claims) => claims['iss'] === 'n8n' && claims['aud'] === 'public-api'),
    decoys: (rng) => [apiKey.sample(rng).slice(0, 60), apiKey.sample(rng).replace(/\./g, ':')],
    docs: {
      about: 'Reads and changes workflows, and through them reaches every system that they sign in to.',
      revoke: 'Settings → n8n API → delete the key; at once.',
      source: 'https://docs.n8n.io/api/authentication/',
    },
  }),
  defineDetector({
    id: 'n8n.legacy-api-key',
    title: 'n8n public API key (older form)',
    provider: 'n8n',
    severity: 'high',
    shape: legacyApiKey,
    decoys: lookAlikes(legacyApiKey),
    docs: {
      about: 'Reads and changes workflows, and through them reaches every system that they sign in to.',
      revoke: 'Settings → n8n API → delete the key; at once.',
      source: 'https://docs.n8n.io/api/authentication/',
    },
  }),
  keyed({
    id: 'n8n.encryption-key',
    provider: 'n8n',
    title: 'n8n encryption key',
    severity: 'critical',
    shape: token`${oneOf(base64(32), hex(64), [base64(43), oneOf('=')])}`,
    words: ['n8n_encryption_key', 'n8n-encryption-key', 'n8nencryptionkey'],
    before: 16,
    prior: 0.8,
    about: 'Opens all the credentials that an instance keeps in its database.',
    revoke: 'Set another key and enter the stored credentials again; there is no way to change it in place.',
    source: 'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
  }),
];
