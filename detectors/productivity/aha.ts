// https://www.aha.io/api#authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'aha.api-token',
  provider: 'Aha!',
  severity: 'medium',
  shape: token`${hex(64)}`,
  words: [
    'aha_api',
    'aha-api',
    'ahaapi',
    'aha_token',
    'aha-token',
    'ahatoken',
    'aha_key',
    'aha-key',
    'ahakey',
    'aha_access',
    'aha-access',
    'ahaaccess',
    'aha.io',
    'aha_secret',
    'aha-secret',
    'ahasecret',
    'aha token',
    'aha key',
  ],
  title: 'Aha! API token',
  about: 'Acts as its user: reads and changes roadmaps and ideas.',
  revoke: 'Settings → Personal → Developer → API key → Revoke.',
  source: 'https://www.aha.io/api#authentication',
});
