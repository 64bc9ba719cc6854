// https://docs.cartesia.ai/get-started/overview
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`sk_car_${base64url(20, 25)}`;

export default defineDetector({
  id: 'cartesia.api-key',
  title: 'Cartesia API key',
  provider: 'Cartesia',
  severity: 'high',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Makes and clones voices at the account’s cost.',
    revoke: 'play.cartesia.ai → API keys → Revoke.',
    source: 'https://docs.cartesia.ai/get-started/overview',
  },
});
