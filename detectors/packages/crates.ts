// https://doc.rust-lang.org/cargo/reference/publishing.html
import { base62, defineDetector, token } from '../../src/detector/index.js';

const shape = token`cio${base62(32)}`;

export default defineDetector({
  id: 'crates.api-token',
  title: 'crates.io API token',
  provider: 'crates.io',
  severity: 'critical',
  shape,
  shortLiteral: 'exactly 35 letters and digits, standing alone, may follow it',
  verify: {
    url: 'https://crates.io/api/v1/me',
    method: 'GET',
    auth: { header: 'Authorization' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase(), `pre${shape.sample(rng)}`],
  docs: {
    about: 'Publishes, yanks and changes the owners of crates, as far as its scopes go.',
    revoke: 'Account settings → API tokens → Revoke; at once.',
    source: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
  },
});
