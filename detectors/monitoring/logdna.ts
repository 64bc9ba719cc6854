// https://docs.mezmo.com/docs/ingestion-key
import { defineDetector, hex, inHeader, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'logdna.ingestion-key',
  verify: inHeader('https://api.mezmo.com/v1/config/view', 'servicekey', { dead: [] }),
  title: 'LogDNA (Mezmo) ingestion or service key',
  provider: 'Mezmo',
  severity: 'medium',
  shape,
  near: { words: ['logdna', 'mezmo'], before: 32 },
  sampleName: 'LOGDNA_KEY',
  decoys: (rng) => [`logdna_key=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'Writes log lines into an account, or as a service key reads them.',
    revoke: 'Settings → Organization → API keys → Delete; at once.',
    source: 'https://docs.mezmo.com/docs/ingestion-key',
  },
});
