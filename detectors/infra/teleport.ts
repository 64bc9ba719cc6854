// https://goteleport.com/docs/enroll-resources/agents/join-token/
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'teleport.join-token',
  title: 'Teleport join token',
  provider: 'Teleport',
  severity: 'high',
  shape,
  near: {
    words: [
      'teleport_token',
      'teleport-token',
      'teleporttoken',
      'teleport_auth_token',
      'teleport_join_token',
      'teleport start',
    ],
    before: 24,
  },
  sampleName: 'TELEPORT_TOKEN',
  decoys: (rng) => [`teleport_token=${rng.text('0123456789abcdef', 31)}`, `teleport md5 ${shape.sample(rng)}`],
  docs: {
    about: 'Joins a node, proxy or application to a cluster while it lives.',
    revoke: 'tctl tokens rm TOKEN; at once.',
    source: 'https://goteleport.com/docs/enroll-resources/agents/join-token/',
  },
});
