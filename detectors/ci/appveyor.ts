// https://www.appveyor.com/docs/api/
import { base36, defineDetector, notHash, optional, token } from '../../src/detector/index.js';

const shape = token`${optional('v2.')}${base36(20)}`;

export default defineDetector({
  id: 'appveyor.api-token',
  check: notHash,
  title: 'AppVeyor API token',
  provider: 'AppVeyor',
  severity: 'high',
  shape,
  prior: 0.9,
  near: {
    words: [
      'appveyor_token',
      'appveyor-token',
      'appveyortoken',
      'appveyor_api',
      'appveyor-api',
      'appveyorapi',
      'appveyor',
    ],
    before: 40,
  },
  sampleName: 'APPVEYOR_TOKEN',
  decoys: (rng) => [`appveyor_token=${shape.sample(rng).slice(0, -1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user: starts builds and deployments, reads their settings.',
    revoke: 'My profile → API keys → Regenerate; at once.',
    source: 'https://www.appveyor.com/docs/api/',
  },
});
