// https://docs.peopledatalabs.com/docs/authentication
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'peopledatalabs.api-key',
  provider: 'People Data Labs',
  severity: 'medium',
  shape: token`${base36(64)}`,
  words: [
    'peopledatalabs',
    'people_data_labs',
    'people-data-labs',
    'peopledatalabs',
    'people data labs',
    'pdl_api_key',
    'pdl-api-key',
    'pdlapikey',
    'pdl api key',
    'pdl_key',
    'pdl-key',
    'pdlkey',
    'pdl key',
  ],
  about: 'Looks up persons and companies at its owner’s cost.',
  revoke: 'dashboard.peopledatalabs.com → API keys → Reset.',
  source: 'https://docs.peopledatalabs.com/docs/authentication',
});
