// https://engageapi.pendo.io/
import { keyed, oneOf, optional, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'pendo.api-key',
  title: 'Pendo integration key',
  provider: 'Pendo',
  severity: 'medium',
  shape: token`${uuid()}${optional(oneOf('.eu', '.us1', '.jp', '.au'))}`,
  words: ['pendo'],
  prior: 0.55,
  random: false,
  verify: {
    url: 'https://app.pendo.io/api/v1/feature',
    method: 'GET',
    auth: { header: 'x-pendo-integration-key' },
    live: [200],
    dead: [401, 403],
  },
  about:
    'Reads usage data of visitors and accounts, and changes guides where it may write. The key in the web snippet looks alike and is public.',
  revoke: 'Pendo → Settings → Integrations → Integration keys → Delete.',
  source: 'https://engageapi.pendo.io/',
});
