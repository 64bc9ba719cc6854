// https://docs.sarvam.ai/api-reference-docs/getting-started/quickstart
import { base36, base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'sarvam.api-key',
  title: 'Sarvam AI subscription key',
  provider: 'Sarvam AI',
  severity: 'info',
  shape: token`sk_${base36(8)}_${base62(24)}`,
  words: ['sarvam', 'sarvamai', 'sarvam_ai', 'sarvam-ai', 'api-subscription-key'],
  before: 96,
  after: 24,
  shortLiteral: 'the vendor’s name must stand near',
  about: 'Translates, speaks and transcribes at its owner’s cost.',
  revoke: 'dashboard.sarvam.ai → API keys → Delete.',
  source: 'https://docs.sarvam.ai/api-reference-docs/getting-started/quickstart',
});
