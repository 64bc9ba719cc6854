// https://docs.helicone.ai/helicone-headers/helicone-auth
import { base36, defineDetector, lookAlikes, oneOf, optional, token } from '../../src/detector/index.js';

const apiKey = token`${oneOf('sk', 'pk')}-helicone-${optional(oneOf('eu-', 'proxy-', 'rl-'))}${base36(7)}-${base36(7)}-${base36(7)}-${base36(7)}`;

export default defineDetector({
  id: 'helicone.api-key',
  provider: 'Helicone',
  title: 'Helicone API key',
  severity: 'medium',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Reads the logged requests and answers of an organization’s models, and writes into the log.',
    revoke: 'Helicone → Settings → API keys → delete; at once.',
    source: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  },
});
