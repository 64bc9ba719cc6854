// https://docs.rocket.chat/docs/personal-access-tokens
import { base64url, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base64url(43)}`;

export default defineDetector({
  id: 'rocketchat.token',
  check: notHash,
  title: 'Rocket.Chat personal access token',
  provider: 'Rocket.Chat',
  severity: 'high',
  shape,
  near: { words: ['rocketchat', 'rocket_chat', 'rocket-chat', 'rocket.chat'], before: 32 },
  sampleName: 'ROCKETCHAT_TOKEN',
  decoys: (rng) => [`rocketchat_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'With its user id, acts as a user of a Rocket.Chat server.',
    revoke: 'Account → Personal access tokens → Remove; at once.',
    source: 'https://docs.rocket.chat/docs/personal-access-tokens',
  },
});
