// https://www.make.com/en/help/tools/webhooks
import { base36, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`https://hook.${oneOf('eu1', 'eu2', 'us1', 'us2')}.make.com/${base36(32)}`;

export default defineDetector({
  id: 'make.webhook',
  title: 'Make webhook',
  provider: 'Make',
  severity: 'low',
  shape: shape,
  random: false,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), 'https://www.make.com/en/help/tools/webhooks'],
  carriers: ['alone', 'env', 'ini', 'properties', 'yaml', 'toml', 'shell', 'patch', 'no-newline', 'crlf'],
  docs: {
    about: 'Starts the scenario behind it with any input.',
    revoke: 'Webhooks → the hook → Delete, and give the scenario a new one; at once.',
    source: 'https://www.make.com/en/help/tools/webhooks',
  },
});
