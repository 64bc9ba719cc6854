// https://payloadcms.com/docs/configuration/overview
import { hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'payload.secret',
  title: 'Payload CMS secret',
  provider: 'Payload CMS',
  severity: 'high',
  shape: token`${oneOf(hex(64), hex(48), hex(32), hex(24))}`,
  words: [
    'payload_secret',
    'payload-secret',
    'payloadsecret',
    'payload secret',
    'payload_cms_secret',
    'payload-cms-secret',
    'payloadcmssecret',
    'payload cms secret',
  ],
  before: 20,
  prior: 0.6,
  about: 'Signs the sessions of the admin panel: whoever has it can log in as any of its users.',
  revoke: 'Set another PAYLOAD_SECRET and restart; all sessions end.',
  source: 'https://payloadcms.com/docs/configuration/overview',
});
