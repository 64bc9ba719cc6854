// https://help.satismeter.com/en/articles/6980481-api
import { base62, bearer, hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'satismeter.api-key',
  provider: 'SatisMeter',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['satismeter', 'satis_meter', 'satis-meter', 'satismeter', 'satis meter'],
  parts: [{ name: 'project id', shape: token`${hex(24)}`, within: 160 }],
  verify: bearer('https://app.satismeter.com/api/users?project={project id}'),
  about: 'Reads the users of a project and what they answered.',
  revoke: 'SatisMeter → Settings → Integrations → API → Regenerate.',
  source: 'https://help.satismeter.com/en/articles/6980481-api',
});
