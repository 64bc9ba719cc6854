// https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
import { base64url, defineDetector, token, wholeBytesCheck } from '../../src/detector/index.js';

const shape = token`SG.${base64url(22)}.${base64url(43)}`;

export default defineDetector({
  id: 'sendgrid.api-key',
  check: wholeBytesCheck((text) => text.split('.').slice(1)),
  title: 'SendGrid API key',
  provider: 'SendGrid',
  severity: 'critical',
  shape,
  shortLiteral: 'a second dot must stand at a fixed place, and 69 characters in all',
  verify: { url: 'https://api.sendgrid.com/v3/scopes', method: 'GET', auth: 'Bearer', live: [200, 403], dead: [401] },
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    shape.sample(rng).replace('SG.', 'sg.'),
    shape.sample(rng).replace(/\./g, '-'),
  ],
  docs: {
    about: 'Sends mail in a company’s name from its own domain, which serves phishing, and reads its contacts.',
    revoke: 'Settings → API Keys → Delete; at once.',
    source: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  },
});
