// https://cosmo-docs.wundergraph.com/studio/api-keys
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`cosmo_${hex(32)}`;

export default defineDetector({
  id: 'wundergraph.cosmo-api-key',
  title: 'WunderGraph Cosmo API key',
  provider: 'WunderGraph',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Publishes schemas to a company’s graph and reads its settings.',
    revoke: 'cosmo.wundergraph.com → API keys → Delete; at once.',
    source: 'https://cosmo-docs.wundergraph.com/studio/api-keys',
  },
});
