// https://streak.readme.io/reference/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'streak.api-key',
  provider: 'Streak',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: [
    'streak_api',
    'streak-api',
    'streakapi',
    'streak_key',
    'streak-key',
    'streakkey',
    'streak_token',
    'streak-token',
    'streaktoken',
    'streak_secret',
    'streak-secret',
    'streaksecret',
    'streak.com',
    'streakcrm',
    'streak_crm',
  ],
  prior: 0.45,
  sampleName: 'STREAK_API_KEY',
  verify: { url: 'https://www.streak.com/api/v1/users/me', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Reads and changes the pipelines of a team: deals, contacts, mail threads.',
  revoke: 'Gmail → Streak → Integrations → remove the key.',
  source: 'https://streak.readme.io/reference/authentication',
});
