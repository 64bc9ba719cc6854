// https://docs.endorlabs.com/administration/api-keys/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`endr+${base64url(16)}`;

export default defineDetector({
  id: 'endorlabs.api-key',
  provider: 'Endor Labs',
  title: 'Endor Labs API key or secret',
  severity: 'high',
  shape: apiKey,
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Key or secret of a pair that reads an organization’s code findings and changes its policies.',
    revoke: 'Endor Labs → Access control → API keys → delete; at once.',
    source: 'https://docs.endorlabs.com/administration/api-keys/',
  },
});
