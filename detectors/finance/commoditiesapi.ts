// https://commodities-api.com/documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'commoditiesapi.access-key',
  provider: 'Commodities-API',
  severity: 'info',
  shape: token`${base62(60)}`,
  words: ['commodities_api', 'commodities-api', 'commoditiesapi'],
  title: 'Commodities-API access key',
  about: 'Looks up prices at the account’s cost.',
  revoke: 'commodities-api.com → Dashboard → regenerate the key.',
  source: 'https://commodities-api.com/documentation',
});
