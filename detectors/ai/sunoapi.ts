// https://docs.sunoapi.org/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sunoapi.api-key',
  provider: 'Suno API',
  severity: 'info',
  shape: token`${hex(32)}`,
  words: ['sunoapi', 'suno_api', 'suno-api', 'sunoapi.org'],
  prior: 0.45,
  about: 'Makes songs on the account’s credits, at a reseller of Suno.',
  revoke: 'sunoapi.org → API key → reset.',
  source: 'https://docs.sunoapi.org/',
});
