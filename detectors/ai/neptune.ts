// https://docs.neptune.ai/setup/setting_api_token/
import { base64Padded, defineDetector, fail, jsonSegment, made, pass, token } from '../../src/detector/index.js';

const opening = 'eyJhcGlfYWRkcmVzcyI6';
const body = made(base64Padded(60, 260), (rng) =>
  Buffer.from(
    JSON.stringify({
      api_address: 'https://app.neptune.ai',
      api_url: 'https://app.neptune.ai',
      api_key: `${rng.text('0123456789abcdef', 8)}-${rng.text('0123456789abcdef', 27)}`,
    }),
  )
    .toString('base64')
    .slice(opening.length),
);
const shape = token`eyJhcGlfYWRkcmVzcyI6${body}`;

export default defineDetector({
  id: 'neptune.api-token',
  title: 'Neptune API token',
  provider: 'Neptune',
  severity: 'medium',
  shape,
  random: false,
  check: (text) =>
    typeof jsonSegment(text)?.['api_key'] === 'string'
      ? pass('it decodes to an address and its key')
      : fail('it does not decode to an address and its key'),
  decoys: (rng) => [shape.sample(rng).slice(0, 70), shape.sample(rng).toLowerCase()],
  docs: {
    about: 'Reads and changes the runs of its user’s projects.',
    revoke: 'neptune.ai → User menu → Get your API token → Reset; at once.',
    source: 'https://docs.neptune.ai/setup/setting_api_token/',
  },
});
