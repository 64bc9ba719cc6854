// https://www.alchemy.com/docs/how-to-create-access-tokens
import { base62, base64url, defineDetector, keyed, lookAlikes, notHash, token } from '../../src/detector/index.js';

const authToken = token`alcht_${base62(30)}`;

export default [
  defineDetector({
    id: 'alchemy.auth-token',
    title: 'Alchemy auth token',
    provider: 'Alchemy',
    severity: 'medium',
    shape: authToken,
    decoys: lookAlikes(authToken),
    docs: {
      about: 'Uses the account’s nodes and webhooks at its cost.',
      revoke: 'Dashboard → the app → Rotate key.',
      source: 'https://www.alchemy.com/docs/how-to-create-access-tokens',
    },
  }),
  keyed({
    id: 'alchemy.api-key',
    provider: 'Alchemy',
    severity: 'medium',
    shape: token`${base64url(32)}`,
    words: ['alchemy', 'alchemyapi', 'g.alchemy.com', 'alchemyapi.io'],
    check: notHash,
    sampleName: 'ALCHEMY_API_KEY',
    prior: 0.6,
    about: 'Uses the app’s blockchain nodes at the owner’s cost. Web pages often carry it openly.',
    revoke: 'Dashboard → the app → Rotate key.',
    source: 'https://www.alchemy.com/docs/how-to-create-access-tokens',
  }),
];
