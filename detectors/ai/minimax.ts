// https://platform.minimax.io/docs/api-reference
import { base64url, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('sk-api-', 'sk-cp-')}${base64url(93, 133)}`;

export default defineDetector({
  id: 'minimax.api-key',
  title: 'MiniMax API key',
  provider: 'MiniMax',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Calls models for text, speech and video at the owner’s cost.',
    revoke: 'Platform → Interface keys → Delete; at once.',
    source: 'https://platform.minimax.io/docs/api-reference',
  },
});
