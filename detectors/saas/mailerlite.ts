// https://developers-classic.mailerlite.com/docs/authentication
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'mailerlite.api-key',
  verify: inHeader('https://api.mailerlite.com/api/v2/me', 'X-MailerLite-ApiKey'),
  title: 'MailerLite Classic API key',
  provider: 'MailerLite',
  severity: 'medium',
  shape,
  near: { words: ['mailerlite', 'mailer_lite', 'mailer-lite'], before: 32 },
  decoys: (rng) => [`mailerlite_key=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Reads and changes an account’s subscribers and sends campaigns.',
    revoke: 'Integrations → Developer API → Generate new key; at once.',
    source: 'https://developers-classic.mailerlite.com/docs/authentication',
  },
});
