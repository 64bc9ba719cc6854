// https://docs.daily.co/reference/rest-api/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'daily.api-key',
  provider: 'Daily.co',
  severity: 'high',
  shape: token`${hex(64)}`,
  words: [
    'daily_api',
    'daily-api',
    'dailyapi',
    'daily_co',
    'daily-co',
    'dailyco',
    'daily.co',
    'daily_key',
    'daily-key',
    'dailykey',
    'daily_token',
    'daily-token',
    'dailytoken',
  ],
  verify: { url: 'https://api.daily.co/v1/', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Makes rooms and tokens for calls, and reads the recordings of the domain.',
  revoke: 'dashboard.daily.co → Developers → Regenerate.',
  source: 'https://docs.daily.co/reference/rest-api/authentication',
});
