// https://developers.swell.is/backend-api/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'swell.secret-key',
  provider: 'Swell',
  title: 'Swell secret key',
  severity: 'medium',
  shape: token`${base62(32, 64)}`,
  words: [
    'swell_secret',
    'swell-secret',
    'swellsecret',
    'swell_key',
    'swell-key',
    'swellkey',
    'swell_api',
    'swell-api',
    'swellapi',
    'swell_store',
    'swell-store',
    'swellstore',
    'swell.store',
    'swell_',
    'swelltoken',
    'swell-token',
    'swell-node',
  ],
  prior: 0.45,
  about: 'Manages a shop: products, orders, customers.',
  revoke: 'Dashboard → Developer → API keys → Revoke.',
  source: 'https://developers.swell.is/backend-api/authentication',
});
