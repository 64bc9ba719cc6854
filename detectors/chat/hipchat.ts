// https://developer.atlassian.com/server/hipchat/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(40)}`;

export default defineDetector({
  id: 'hipchat.token',
  check: notHash,
  title: 'HipChat API token',
  provider: 'HipChat',
  severity: 'medium',
  shape,
  near: {
    words: [
      'hipchat_token',
      'hipchat-token',
      'hipchattoken',
      'hipchat_auth',
      'hipchat-auth',
      'hipchatauth',
      'hipchat_api',
      'hipchat-api',
      'hipchatapi',
      'hipchat',
    ],
    before: 40,
  },
  sampleName: 'HIPCHAT_TOKEN',
  decoys: (rng) => [`hipchat_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Sends to and reads the rooms of a HipChat server; the hosted service ended in 2019.',
    revoke: 'Server admin → API → delete the token; at once.',
    source: 'https://developer.atlassian.com/server/hipchat/',
  },
});
