// https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'coveo.api-key',
  provider: 'Coveo',
  severity: 'medium',
  shape: token`xx${uuid()}`,
  words: ['coveo'],
  prior: 0.85,
  verify: {
    url: 'https://platform.cloud.coveo.com/rest/organizations',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401, 419],
  },
  about: 'Searches or fills the organisation’s index, as far as the key’s privileges go.',
  revoke: 'Administration Console → API keys → Delete.',
  source: 'https://docs.coveo.com/en/1718/manage-an-organization/manage-api-keys',
});
