// https://developers.messagebird.com/quickstarts/
import { base62, defineDetector, inHeader, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(25)}`;

export default defineDetector({
  id: 'messagebird.access-key',
  check: notHash,
  verify: inHeader('https://rest.messagebird.com/balance', 'Authorization', { prefix: 'AccessKey ' }),
  title: 'Bird (MessageBird) access key',
  provider: 'Bird',
  severity: 'high',
  shape,
  prior: 0.9,
  near: {
    words: ['messagebird', 'message_bird', 'message-bird', 'bird_api', 'bird_access', 'birdapikey', 'birdaccesskey'],
    before: 52,
  },
  decoys: (rng) => [`messagebird_key=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Sends messages and calls at the account’s cost and reads their logs.',
    revoke: 'Dashboard → Developers → API access → Delete; at once.',
    source: 'https://developers.messagebird.com/quickstarts/',
  },
});
