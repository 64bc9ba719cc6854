// https://refiner.io/docs/api/
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'refiner.api-key',
  prior: 0.45,
  provider: 'Refiner',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: [
    'refiner_api',
    'refiner-api',
    'refinerapi',
    'refiner api',
    'refiner_key',
    'refiner-key',
    'refinerkey',
    'refiner key',
    'refiner_token',
    'refiner-token',
    'refinertoken',
    'refiner token',
    'refiner_secret',
    'refiner-secret',
    'refinersecret',
    'refiner secret',
    'refiner.io',
    'refiner_io',
    'refiner',
  ],
  about: 'Reads the surveys, the answers and the users of a project.',
  revoke: 'Refiner → Settings → Integrations → REST API → Regenerate.',
  source: 'https://refiner.io/docs/api/',
});
