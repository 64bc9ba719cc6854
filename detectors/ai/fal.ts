// https://docs.fal.ai/model-apis/authentication
import { hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fal.api-key',
  provider: 'fal',
  severity: 'high',
  shape: token`${hex(8)}-${hex(4)}-4${hex(3)}-${oneOf('8', '9', 'a', 'b')}${hex(3)}-${hex(12)}:${hex(32)}`,
  words: [
    'fal_key',
    'fal-key',
    'falkey',
    'fal_api',
    'fal-api',
    'falapi',
    'fal_ai',
    'fal-ai',
    'fal.ai',
    'fal.run',
    'fal_token',
    'fal_secret',
    'fal_client',
    'fal.config',
  ],
  prior: 0.9,
  about: 'Runs image and video models at the owner’s cost, and manages deployed functions.',
  revoke: 'fal.ai/dashboard/keys → delete; at once.',
  source: 'https://docs.fal.ai/model-apis/authentication',
});
