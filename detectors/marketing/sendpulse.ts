// https://sendpulse.com/integrations/api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sendpulse.api-secret',
  title: 'SendPulse API id or secret',
  provider: 'SendPulse',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['sendpulse', 'send_pulse', 'send-pulse', 'sendpulse', 'send pulse'],
  about: 'Id and secret together send mail and messages and read the address books.',
  revoke: 'SendPulse → Account settings → API → Regenerate.',
  source: 'https://sendpulse.com/integrations/api',
});
