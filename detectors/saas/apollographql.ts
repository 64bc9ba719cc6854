// https://www.apollographql.com/docs/graphos/platform/access-management/api-keys
import { bareLookAlikes, base64url, defineDetector, dotted, oneOf, token } from '../../src/detector/index.js';

const apiKey = token`${oneOf('service:', 'user:gh.')}${dotted(2, 64)}:${base64url(22)}`;

export default defineDetector({
  id: 'apollographql.api-key',
  title: 'Apollo GraphOS API key',
  provider: 'Apollo GraphOS',
  severity: 'high',
  shape: apiKey,
  near: { words: ['apollo', 'apollographos', 'apollographql', 'graphos'], before: 96 },
  sampleName: 'APOLLO_KEY',
  decoys: bareLookAlikes(apiKey, 'apollo'),
  docs: {
    about: 'Publishes schemas of the graph and reads its metrics; a user’s key does so for all that the user reaches.',
    revoke: 'studio.apollographql.com → the graph → Settings → API keys → Delete.',
    source: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  },
});
