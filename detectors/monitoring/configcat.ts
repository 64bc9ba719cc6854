// https://configcat.com/docs/sdk-reference/overview/
import { base64url, defineDetector, token, wholeBytesCheck } from '../../src/detector/index.js';

const shape = token`configcat-sdk-1/${base64url(22)}/${base64url(22)}`;

export default defineDetector({
  id: 'configcat.sdk-key',
  check: wholeBytesCheck((text) => text.split('/').slice(1)),
  title: 'ConfigCat SDK key',
  provider: 'ConfigCat',
  severity: 'low',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'Reads the flags and settings of a configuration.',
    revoke: 'ConfigCat dashboard → SDK keys → Revoke.',
    source: 'https://configcat.com/docs/sdk-reference/overview/',
  },
});
