// https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens
import { defineDetector, jwt, jwtFrom } from '../../src/detector/index.js';

const shape = jwt({
  header: { kid: 'k1', typ: 'PAT', alg: 'ES256' },
  claims: (rng) => ({
    iss: 'https://auth.calendly.com',
    jti: rng.text('0123456789abcdef', 32),
    user_uuid: rng.text('0123456789abcdef', 32),
  }),
});

export default defineDetector({
  id: 'calendly.access-token',
  title: 'Calendly personal access token',
  provider: 'Calendly',
  severity: 'medium',
  shape,
  random: false,
  check: jwtFrom('Calendly', (payload) => payload['iss'] === 'https://auth.calendly.com'),
  verify: { url: 'https://api.calendly.com/users/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
  docs: {
    about: 'Acts as its user: reads and changes their meetings and guests.',
    revoke: 'Integrations → API & webhooks → the token → Revoke; at once.',
    source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  },
});
