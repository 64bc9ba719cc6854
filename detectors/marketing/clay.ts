// https://www.clay.com/university
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'clay.api-key',
  provider: 'Clay',
  severity: 'info',
  shape: token`${hex(20)}`,
  words: [
    'clay_api',
    'clay-api',
    'clayapi',
    'clay_key',
    'clay-key',
    'claykey',
    'clay_token',
    'clay-token',
    'claytoken',
    'clay.com',
    'clay_secret',
    'clay-secret',
    'claysecret',
  ],
  prior: 0.6,
  about: 'Reads and fills the workspace’s tables at its cost.',
  revoke: 'app.clay.com → Settings → Account → delete the key.',
  source: 'https://www.clay.com/university',
});
