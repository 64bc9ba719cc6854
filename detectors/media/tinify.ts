// https://tinypng.com/developers/reference
import { base62, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'tinify.api-key',
  provider: 'Tinify',
  title: 'Tinify (TinyPNG) API key',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['tinify', 'tinypng', 'tiny_png', 'tiny-png', 'tinyjpg'],
  before: 52,
  check: notHash,
  about: 'Compresses pictures at the owner’s cost.',
  revoke: 'tinify.com/dashboard/api → disable the key.',
  source: 'https://tinypng.com/developers/reference',
});
