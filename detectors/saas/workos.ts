// https://workos.com/docs/reference/api-keys
import { base64, defineDetector, fail, made, oneOf, pass, token } from '../../src/detector/index.js';

const opening = 'a2V5XzAx';
const body = made(base64(40, 110), (rng) =>
  Buffer.from(
    `key_01${rng.text('ABCDEFGHJKMNPQRSTVWXYZ0123456789', 24)},${rng.text('abcdefghijkABCDEFGHIJK0123456789', 26)}`,
  )
    .toString('base64')
    .slice(opening.length),
);
const shape = token`${oneOf('sk_live_a2V5XzAx', 'sk_test_a2V5XzAx')}${body}`;

export default defineDetector({
  id: 'workos.api-key',
  title: 'WorkOS API key',
  provider: 'WorkOS',
  severity: 'critical',
  shape,
  random: false,
  check: (text) =>
    /^key_01[A-Z0-9]+,/.test(Buffer.from(text.slice('sk_live_'.length), 'base64').toString('latin1'))
      ? pass('it decodes to a key and its number')
      : fail('it does not decode to a key'),
  verify: {
    url: 'https://api.workos.com/organizations?limit=1',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Administers an application’s organizations and their single sign-on.',
    revoke: 'Dashboard → API keys → Revoke; at once.',
    source: 'https://workos.com/docs/reference/api-keys',
  },
});
