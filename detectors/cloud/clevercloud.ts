// https://www.clever.cloud/developers/doc/cli/
import { hex, keyed, oneOf, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'clevercloud.api-token',
  provider: 'Clever Cloud',
  severity: 'info',
  shape: token`${oneOf(uuid(), hex(32))}`,
  words: [
    'clever_token',
    'clever-token',
    'clevertoken',
    'clever_secret',
    'clever-secret',
    'cleversecret',
    'clever_cloud',
    'clever-cloud',
    'clevercloud',
    'clever token',
    'clever key',
    'clever secret',
    'clever api',
  ],
  title: 'Clever Cloud token or secret',
  about: 'A token and its secret act as their user: deploy, change and delete applications.',
  revoke: 'console.clever-cloud.com → Profile → OAuth tokens → Revoke.',
  source: 'https://www.clever.cloud/developers/doc/cli/',
});
