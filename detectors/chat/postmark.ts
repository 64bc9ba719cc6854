// https://postmarkapp.com/developer/api/overview
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'postmark.token',
  check: uuidCheck,
  title: 'Postmark server or account token',
  provider: 'Postmark',
  severity: 'critical',
  shape,
  near: { words: ['postmark'], before: 48 },
  verify: {
    url: 'https://api.postmarkapp.com/server',
    method: 'GET',
    auth: { header: 'X-Postmark-Server-Token' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`request ${shape.sample(rng)}`, `postmark_token=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'Sends mail in a company’s name from its own domain, and reads what was sent.',
    revoke: 'Postmark → the server → API tokens → Generate another and delete; at once.',
    source: 'https://postmarkapp.com/developer/api/overview',
  },
});
