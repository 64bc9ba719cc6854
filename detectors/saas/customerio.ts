// https://docs.customer.io/accounts-and-workspaces/managing-credentials/
import { bearer, defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'customerio.app-key',
  verify: bearer('https://api.customer.io/v1/workspaces', { dead: [] }),
  title: 'Customer.io App API key',
  provider: 'Customer.io',
  severity: 'high',
  shape,
  near: { words: ['customerio', 'customer_io', 'customer-io', 'customer.io'], before: 32 },
  decoys: (rng) => [`customerio_key=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Reads a workspace’s people and sends messages in its name.',
    revoke: 'Settings → API credentials → App API keys → Delete; at once.',
    source: 'https://docs.customer.io/accounts-and-workspaces/managing-credentials/',
  },
});
