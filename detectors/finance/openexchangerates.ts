// https://docs.openexchangerates.org/reference/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'openexchangerates.app-id',
  provider: 'Open Exchange Rates',
  title: 'Open Exchange Rates app id',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['open_exchange_rates', 'open-exchange-rates', 'openexchangerates', 'oxr_app', 'oxr_api', 'oxr_key'],
  before: 52,
  verify: {
    url: 'https://openexchangerates.org/api/usage.json',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'Token ' },
    live: [200],
    dead: [401],
  },
  about: 'Reads exchange rates within the plan of its owner.',
  revoke: 'Account → App IDs → Deactivate.',
  source: 'https://docs.openexchangerates.org/reference/authentication',
});
