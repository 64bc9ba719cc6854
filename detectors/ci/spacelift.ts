// https://docs.spacelift.io/integrations/api
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(64)}`;

export default defineDetector({
  id: 'spacelift.api-key-secret',
  title: 'Spacelift API key secret',
  provider: 'Spacelift',
  severity: 'critical',
  shape,
  near: { words: ['spacelift'], before: 40 },
  sampleName: 'SPACELIFT_API_KEY_SECRET',
  decoys: (rng) => [`spacelift_api_key_secret=${rng.text('0123456789abcdef', 63)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'With its key id, acts on an organization’s stacks and their credentials.',
    revoke: 'Organization settings → API keys → Delete; at once.',
    source: 'https://docs.spacelift.io/integrations/api',
  },
});
