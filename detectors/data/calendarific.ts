// https://calendarific.com/api-documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'calendarific.api-key',
  provider: 'Calendarific',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['calendarific'],
  about: 'Looks up holidays at the account’s cost.',
  revoke: 'calendarific.com → Account → regenerate the key.',
  source: 'https://calendarific.com/api-documentation',
});
