// https://documentation.enigma.com/
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'enigma.api-key',
  provider: 'Enigma',
  severity: 'low',
  shape: token`${base62(40)}`,
  words: ['enigma'],
  prior: 0.45,
  check: notHash,
  about: 'Looks up businesses at the owner’s cost.',
  revoke: 'Enigma console → API keys → delete, or ask Enigma.',
  source: 'https://documentation.enigma.com/',
});
