// https://thingsboard.io/docs/user-guide/access-token/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'thingsboard.device-token',
  provider: 'ThingsBoard',
  title: 'ThingsBoard device access token',
  severity: 'medium',
  shape: token`${base62(20)}`,
  words: [
    'thingsboard',
    'things_board',
    'things-board',
    'provisiondevicekey',
    'provisiondevicesecret',
    'v1/devices/me/telemetry',
  ],
  before: 96,
  prior: 0.6,
  about: 'Sends readings in a device’s name, and reads its attributes and commands.',
  revoke: 'Devices → the device → Manage credentials → new access token.',
  source: 'https://thingsboard.io/docs/user-guide/access-token/',
});
