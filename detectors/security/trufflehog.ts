// https://docs.trufflesecurity.com/
import { defineDetector, hex, hostPart, inHeader, lookAlikes, token } from '../../src/detector/index.js';

const key = token`thog-key-${hex(16)}`;
const secret = token`thog-secret-${hex(32)}`;
const source = 'https://docs.trufflesecurity.com/';
const revoke = 'TruffleHog Enterprise → Settings → API → Revoke the pair.';

export default [
  defineDetector({
    id: 'trufflehog.secret',
    title: 'TruffleHog Enterprise API secret',
    provider: 'TruffleHog Enterprise',
    severity: 'high',
    shape: secret,
    decoys: lookAlikes(secret),
    parts: [{ name: 'key', shape: key, within: 300 }, hostPart('trufflehog.org')],
    verify: inHeader('https://{host}/api/v1/sources', 'X-Thog-Secret', { headers: { 'X-Thog-Key': '{key}' } }),
    docs: { about: 'With its key, reads the secrets that the scanner found.', revoke, source },
  }),
  defineDetector({
    id: 'trufflehog.key',
    title: 'TruffleHog Enterprise API key',
    provider: 'TruffleHog Enterprise',
    severity: 'medium',
    shape: key,
    decoys: lookAlikes(key),
    docs: { about: 'Names an API pair; with its secret it reads the secrets that the scanner found.', revoke, source },
  }),
];
