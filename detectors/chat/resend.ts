// https://resend.com/docs/dashboard/api-keys/introduction
import { base62, bearer, defineDetector, token } from '../../src/detector/index.js';

const shape = token`re_${base62(8)}_${base62(24)}`;

export default defineDetector({
  id: 'resend.api-key',
  verify: bearer('https://api.resend.com/domains', {
    dead: [],
    body: { live: 'restricted_api_key', dead: 'API key is invalid' },
  }),
  title: 'Resend API key',
  provider: 'Resend',
  severity: 'critical',
  shape,
  prior: 0.93,
  shortLiteral: 'a second underscore must stand at a fixed place, and 36 characters in all',
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    shape.sample(rng).replace(/_/g, '-'),
    're_validate_the_user_input_of_the_form',
  ],
  docs: {
    about: 'Sends mail in a company’s name from its own domain, and reads what was sent.',
    revoke: 'resend.com → API keys → Delete; at once.',
    source: 'https://resend.com/docs/dashboard/api-keys/introduction',
  },
});
