// https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'flagsmith.server-key',
  provider: 'Flagsmith',
  title: 'Flagsmith server-side environment key',
  severity: 'medium',
  shape: token`ser.${base62(22)}`,
  words: ['flagsmith', 'environment_key', 'environment-key', 'environmentkey'],
  before: 64,
  prior: 0.85,
  sampleName: 'FLAGSMITH_ENVIRONMENT_KEY',
  verify: {
    url: 'https://edge.api.flagsmith.com/api/v1/environment-document/',
    method: 'GET',
    auth: { header: 'X-Environment-Key' },
    live: [200],
    dead: [401, 403],
  },
  about: 'Reads all flags, segments and overrides of an environment.',
  revoke: 'Flagsmith → the environment → SDK keys → delete.',
  source: 'https://docs.flagsmith.com/integrating-with-flagsmith/sdks/server-side',
});
