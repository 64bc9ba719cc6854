// https://www.canva.dev/docs/connect/authentication/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const clientSecret = token`cnvca${base64url(51)}`;

export default defineDetector({
  id: 'canva.client-secret',
  title: 'Canva Connect client secret',
  provider: 'Canva',
  severity: 'high',
  shape: clientSecret,
  decoys: lookAlikes(clientSecret),
  docs: {
    about: 'With its client id, trades sign-in codes for users’ tokens in an integration’s name.',
    revoke: 'Developer portal → Your integrations → the integration → Generate secret.',
    source: 'https://www.canva.dev/docs/connect/authentication/',
  },
});
