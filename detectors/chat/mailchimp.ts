// https://mailchimp.com/developer/marketing/guides/quick-start/
import { asPassword, defineDetector, digits, hex, token, oneOf, optional } from '../../src/detector/index.js';

const shape = token`${hex(32)}-us${oneOf(...'0123456789')}${optional(digits(1))}`;

export default defineDetector({
  id: 'mailchimp.api-key',
  verify: asPassword('https://{centre}.api.mailchimp.com/3.0/', 'any', {
    pieces: (text) => ({ centre: /-(us\d{1,2})$/.exec(text)?.[1] ?? '' }),
  }),
  title: 'Mailchimp API key',
  provider: 'Mailchimp',
  severity: 'critical',
  shape,
  prior: 0.99,
  decoys: (rng) => [
    shape.sample(rng).slice(1),
    shape.sample(rng).replace('-us', '-eu'),
    shape.sample(rng).replace('-us', '_us'),
  ],
  docs: {
    about: 'Reads and changes an account’s audiences, names and addresses among them, and sends campaigns.',
    revoke: 'Account → Extras → API keys → Revoke; at once.',
    source: 'https://mailchimp.com/developer/marketing/guides/quick-start/',
  },
});
