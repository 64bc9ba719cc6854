// https://guides.cocoapods.org/making/getting-setup-with-trunk.html
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'cocoapods.trunk-token',
  title: 'CocoaPods trunk token',
  provider: 'CocoaPods',
  severity: 'critical',
  shape,
  near: { words: ['cocoapods', 'trunk_token', 'trunk.cocoapods.org'], before: 40 },
  sampleName: 'COCOAPODS_TRUNK_TOKEN',
  decoys: (rng) => [`COCOAPODS: ${rng.text('0123456789abcdef', 40)}`, `trunk ${shape.sample(rng)}`],
  docs: {
    about: 'Publishes and deprecates pods in its owner’s name.',
    revoke: 'pod trunk me clean-sessions --all; at once.',
    source: 'https://guides.cocoapods.org/making/getting-setup-with-trunk.html',
  },
});
