// https://pangea.cloud/docs/admin-guide/projects/tokens/
import { alphabet, chars, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`pts_${chars(alphabet('lower-case base32', 'a-z', '2-7'), 32)}`;

export default defineDetector({
  id: 'pangea.service-token',
  title: 'Pangea service token',
  provider: 'Pangea',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Calls the security services of one Pangea project: audit logs, redaction, vault, user records.',
    revoke: 'Pangea console → the project → Tokens → Revoke or rotate.',
    source: 'https://pangea.cloud/docs/admin-guide/projects/tokens/',
  },
});
