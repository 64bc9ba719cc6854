// https://docs.drone.io/cli/configure/
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default defineDetector({
  id: 'drone.user-token',
  check: notHash,
  title: 'Drone CI user token',
  provider: 'Drone CI',
  severity: 'high',
  shape,
  prior: 0.85,
  near: {
    words: ['drone_token', 'drone-token', 'dronetoken', 'droneci', 'drone_ci', 'drone-ci', 'drone.io', 'drone_'],
    before: 40,
  },
  sampleName: 'DRONE_TOKEN',
  decoys: (rng) => [`drone_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user on a Drone server: starts builds and reads secrets’ names.',
    revoke: 'User settings → Rotate token; at once.',
    source: 'https://docs.drone.io/cli/configure/',
  },
});
