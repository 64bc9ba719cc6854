// https://pipedream.com/docs/rest-api/auth/
import { base36, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pipedream.api-key',
  provider: 'Pipedream',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['pipedream'],
  prior: 0.75,
  verify: bearer('https://api.pipedream.com/v1/users/me'),
  about: 'Reads and changes workflows, event sources and the accounts connected to them.',
  revoke: 'Pipedream → Settings → Account → API key → Revoke.',
  source: 'https://pipedream.com/docs/rest-api/auth/',
});
