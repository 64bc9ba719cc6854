// https://holidayapi.com/docs
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'holidayapi.api-key',
  provider: 'Holiday API',
  severity: 'low',
  shape: token`${uuid()}`,
  words: ['holidayapi', 'holiday_api', 'holiday-api', 'holiday api'],
  prior: 0.5,
  about: 'Uses up the owner’s quota of holidays.',
  revoke: 'holidayapi.com → Dashboard → regenerate the key.',
  source: 'https://holidayapi.com/docs',
});
