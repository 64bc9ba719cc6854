// https://developer.tenable.com/docs/authorization
import { hex, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tenable.api-key',
  provider: 'Tenable',
  title: 'Tenable access or secret key',
  severity: 'critical',
  shape: token`${hex(64)}`,
  words: [
    'tenable',
    'tenable_access',
    'tenableio',
    'tio_access_key',
    'tio_secret_key',
    'tio_access',
    'tio_secret',
    'tio-access',
    'tio-secret',
    'x-apikeys',
    'tsc_access_key',
    'tsc_secret_key',
  ],
  before: 96,
  prior: 0.45,
  parts: [{ name: 'access key', shape: token`${hex(64)}`, within: 200 }],
  verify: inHeader('https://cloud.tenable.com/session', 'X-ApiKeys', {
    prefix: 'accessKey={access key};secretKey=',
    dead: [],
  }),
  about: 'With its other half, reads every finding of the scanners and starts scans.',
  revoke: 'My account → API keys → Generate; the old pair ends at once.',
  source: 'https://developer.tenable.com/docs/authorization',
});
