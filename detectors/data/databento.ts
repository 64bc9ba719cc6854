// https://databento.com/docs/api-reference-historical/basics/authentication
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiKey = token`db-${base62(29)}`;

export default defineDetector({
  id: 'databento.api-key',
  title: 'Databento API key',
  provider: 'Databento',
  severity: 'high',
  shape: apiKey,
  shortLiteral: '29 mixed letters and digits without a break must follow it',
  prior: 0.8,
  verify: {
    url: 'https://hist.databento.com/v0/metadata.list_datasets',
    method: 'GET',
    auth: 'Basic',
    live: [200],
    dead: [401],
  },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Downloads market data at the account’s cost.',
    revoke: 'databento.com → API keys → Deactivate.',
    source: 'https://databento.com/docs/api-reference-historical/basics/authentication',
  },
});
