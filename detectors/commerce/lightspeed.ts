// https://x-series-api.lightspeedhq.com/docs/authorization
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`lsxs_pt_${base62(20, 60)}`;

export default defineDetector({
  id: 'lightspeed.personal-token',
  title: 'Lightspeed Retail personal token',
  provider: 'Lightspeed',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads and changes a shop’s sales, stock and customers.',
    revoke: 'Setup → Personal tokens → Delete; at once.',
    source: 'https://x-series-api.lightspeedhq.com/docs/authorization',
  },
});
