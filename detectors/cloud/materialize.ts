// https://materialize.com/docs/manage/users-service-accounts/
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`mzp_${hex(64)}`;

export default defineDetector({
  id: 'materialize.app-password',
  title: 'Materialize app password',
  provider: 'Materialize',
  severity: 'critical',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Logs in to the database as its user or service account.',
    revoke: 'Console → App passwords → Delete; at once.',
    source: 'https://materialize.com/docs/manage/users-service-accounts/',
  },
});
