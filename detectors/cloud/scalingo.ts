// https://developers.scalingo.com/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`tk-us-${base64url(48)}`;

export default defineDetector({
  id: 'scalingo.api-token',
  title: 'Scalingo API token',
  provider: 'Scalingo',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Deploys and changes every application that its user can reach, and reads their variables.',
    revoke: 'dashboard.scalingo.com → Account → Tokens → Revoke.',
    source: 'https://developers.scalingo.com/',
  },
});
