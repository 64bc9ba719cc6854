// https://apidocs.zonkafeedback.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zonka.api-token',
  provider: 'Zonka Feedback',
  title: 'Zonka Feedback API token',
  severity: 'medium',
  shape: token`${base62(36)}`,
  words: ['zonka', 'zonkafeedback'],
  before: 52,
  prior: 0.7,
  about: 'Reads surveys, answers and contacts.',
  revoke: 'Settings → Developers → API → renew the token.',
  source: 'https://apidocs.zonkafeedback.com/',
});
