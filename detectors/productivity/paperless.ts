// https://docs.paperless-ngx.com/api/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'paperless.api-token',
  title: 'Paperless-ngx API token',
  provider: 'Paperless-ngx',
  severity: 'low',
  shape: token`${hex(40)}`,
  words: ['paperless', 'paperlessngx'],
  prior: 0.45,
  about: 'Reads, adds and deletes the scanned documents that its user may see on one installation.',
  revoke: 'Paperless → My Profile → API Auth Token → regenerate.',
  source: 'https://docs.paperless-ngx.com/api/',
});
