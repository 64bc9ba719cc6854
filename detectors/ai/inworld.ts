// https://docs.inworld.ai/api-reference/introduction
import { basicPair, basicPairCheck, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'inworld.api-key',
  provider: 'Inworld AI',
  title: 'Inworld API key (Base64)',
  severity: 'info',
  shape: token`${basicPair(80, 160)}`,
  words: ['inworld', 'inworldai'],
  prior: 0.6,
  check: basicPairCheck,
  random: false,
  verify: {
    url: 'https://api.inworld.ai/tts/v1/voices',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Basic ' },
    live: [200],
    dead: [401],
  },
  about: 'Uses voice models at the owner’s cost.',
  revoke: 'platform.inworld.ai → Settings → API keys → delete; at once.',
  source: 'https://docs.inworld.ai/api-reference/introduction',
});
