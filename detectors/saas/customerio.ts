// https://docs.customer.io/accounts-and-workspaces/managing-credentials/
import { asPassword, bearer, defineDetector, hex, keyed, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default [
  defineDetector({
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
  }),
  keyed({
    id: 'customerio.tracking-key',
    prior: 0.8,
    provider: 'Customer.io',
    title: 'Customer.io tracking key',
    severity: 'medium',
    shape: token`${hex(20)}`,
    words: ['customerio', 'customer_io', 'customer-io', 'customer.io', 'cio_api', 'cio_track', 'cio_site'],
    parts: [{ name: 'site id', shape: token`${hex(20)}`, within: 120 }],
    verify: asPassword('https://track.customer.io/api/v1/accounts/region', '{site id}', { dead: [] }),
    about: 'Writes people and events into a workspace, and so starts its messages.',
    revoke: 'Settings → Account → API credentials → Delete.',
    source: 'https://docs.customer.io/integrations/api/track/',
  }),
];
