// https://docs.evervault.com/sdks/authentication
import { alphabet, chars, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`ev:key:1:${chars(alphabet('base64 and :', '0-9', 'A-Z', 'a-z', '+/=:'), 60, 150)}`;

export default defineDetector({
  id: 'evervault.api-key',
  provider: 'Evervault',
  title: 'Evervault API key',
  severity: 'critical',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Decrypts an app’s stored data and runs its functions, as far as the key’s rights go.',
    revoke: 'Evervault → the app → Settings → API keys → roll; at once.',
    source: 'https://docs.evervault.com/sdks/authentication',
  },
});
