// https://www.semaphore.co/docs
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'semaphoresms.api-key',
  provider: 'Semaphore SMS',
  title: 'Semaphore SMS API key',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['semaphore_sms', 'semaphore-sms', 'semaphoresms', 'api.semaphore.co', 'semaphore.co', 'semaphore'],
  about: 'Sends text messages at the account’s cost.',
  revoke: 'semaphore.co → Account → API keys → Regenerate.',
  source: 'https://www.semaphore.co/docs',
});
