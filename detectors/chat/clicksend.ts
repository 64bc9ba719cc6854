// https://developers.clicksend.com/docs/#authentication
import { keyed, oneOf, partsOf, token, upperHex, uuid } from '../../src/detector/index.js';

const upperUuid = [upperHex(8), ...[4, 4, 4, 12].flatMap((length) => [...partsOf('-'), upperHex(length)])];

export default keyed({
  id: 'clicksend.api-key',
  provider: 'ClickSend',
  severity: 'medium',
  shape: token`${oneOf(upperUuid, uuid())}`,
  words: ['clicksend'],
  about: 'With the user name, sends texts, mail and letters at the account’s cost.',
  revoke: 'dashboard.clicksend.com → Developers → API credentials → Regenerate.',
  source: 'https://developers.clicksend.com/docs/#authentication',
});
