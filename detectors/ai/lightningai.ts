// https://lightning.ai/docs/overview/sdk-reference
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'lightningai.api-key',
  provider: 'Lightning AI',
  severity: 'info',
  shape: token`${uuid()}`,
  words: [
    'lightning.ai',
    'lightning_ai',
    'lightning-ai',
    'lightningai',
    'lightning_api_key',
    'lightning-api-key',
    'lightningapikey',
  ],
  prior: 0.5,
  parts: [{ name: 'user id', shape: token`${uuid()}`, within: 200 }],
  about: 'Starts machines in a team’s studios at its cost and reads the files there.',
  revoke: 'Settings → Keys → Regenerate.',
  source: 'https://lightning.ai/docs/overview/sdk-reference',
});
