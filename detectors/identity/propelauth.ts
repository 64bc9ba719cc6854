// https://docs.propelauth.com/reference/backend-apis/overview
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'propelauth.api-key',
  provider: 'PropelAuth',
  severity: 'info',
  shape: token`${hex(64, 140)}`,
  words: ['propelauth'],
  about: 'Reads, changes and impersonates the users of an application.',
  revoke: 'PropelAuth dashboard → Backend integration → API keys → Delete.',
  source: 'https://docs.propelauth.com/reference/backend-apis/overview',
});
