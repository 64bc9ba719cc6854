// https://zuplo.com/docs/articles/api-key-leak-detection
import { ALPHABETS, base36, bearer, checksum, crc32, defineDetector, token } from '../../src/detector/index.js';

/** Eight hex digits at the end: CRC-32 of the 32 characters between the underscores. */
const sumOf = (before: string): string => crc32(before.slice('zpka_'.length, -1)).toString(16).padStart(8, '0');
const shape = token`zpka_${base36(32)}_${checksum(ALPHABETS.hex, 8, sumOf)}`;

export default defineDetector({
  id: 'zuplo.api-key',
  title: 'API key that Zuplo issued for another service',
  provider: 'Zuplo',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), `${shape.sample(rng).slice(0, -8)}00000000`],
  verify: bearer('https://dev.zuplo.com/v1/who-am-i'),
  docs: {
    about: 'Uses the service behind the gateway in its customer’s name.',
    revoke: 'The owner of the service ends it: portal.zuplo.com → Services → API keys → Delete.',
    source: 'https://zuplo.com/docs/articles/api-key-leak-detection',
  },
});
