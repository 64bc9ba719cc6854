// https://developers.sinch.com/docs/sms/api-reference/authentication/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sinch.api-token',
  title: 'Sinch API token or plan id',
  provider: 'Sinch',
  severity: 'high',
  shape: token`${base36(32)}`,
  words: ['sinch', 'sinchsms'],
  sampleName: 'SINCH_API_TOKEN',
  about: 'With its service plan id, sends messages at its owner’s cost and reads the ones that were sent.',
  revoke: 'dashboard.sinch.com → SMS → APIs → the plan → renew the token.',
  source: 'https://developers.sinch.com/docs/sms/api-reference/authentication/',
});
