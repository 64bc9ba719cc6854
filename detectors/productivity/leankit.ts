// https://success.planview.com/Planview_AgilePlace/AgilePlace_API/01_v2
import { bearer, hex, hostPart, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'leankit.api-token',
  title: 'Planview AgilePlace (LeanKit) API token',
  provider: 'Planview AgilePlace',
  severity: 'medium',
  shape: token`${hex(128)}`,
  words: ['leankit', 'planview', 'agileplace'],
  after: 24,
  parts: [hostPart('leankit.com')],
  verify: bearer('https://{host}/io/account'),
  about: 'Reads and changes the boards and cards that its user can reach.',
  revoke: 'AgilePlace → User → API tokens → Revoke.',
  source: 'https://success.planview.com/Planview_AgilePlace/AgilePlace_API/01_v2',
});
