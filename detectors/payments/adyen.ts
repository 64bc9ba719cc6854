// https://docs.adyen.com/development-resources/api-credentials/
import { ALPHABETS, defineDetector, pattern } from '../../src/detector/index.js';

const apiKey = pattern({
  literals: ['AQE'],
  exactCase: true,
  before: 1,
  maxLength: 222,
  source:
    '(?:^|[^A-Za-z0-9+/])(AQE[A-Za-z0-9+/]{40,140}={0,2}-[A-Za-z0-9+/]{42,44}=?-[A-Za-z0-9!#$%&()*+./:;<=>?@\\[\\]^_{|}~-]{16})',
  format: 'AQE<40–140 base64>-<43 base64>=-<16 letters, digits and punctuation>',
  publicPrefix: 3,
  sample: (rng) =>
    `AQE${rng.text(ALPHABETS.base64.chars, 77 + rng.int(20))}==-${rng.text(ALPHABETS.base64.chars, 43)}=-${rng.text(`${ALPHABETS.base62.chars}!#$%()*+.:;=?@[]^_{|}~`, 16)}`,
});

export default defineDetector({
  id: 'adyen.api-key',
  title: 'Adyen API key',
  provider: 'Adyen',
  severity: 'critical',
  shape: apiKey,
  shortLiteral: 'two long base64 runs joined by hyphens must follow it',
  decoys: (rng) => [apiKey.sample(rng).slice(0, -20), apiKey.sample(rng).replaceAll('-', '_')],
  docs: {
    about: 'Makes, captures and refunds payments of the merchant account, as far as the credential’s roles go.',
    revoke: 'Customer Area → Developers → API credentials → the credential → Generate new API key.',
    source: 'https://docs.adyen.com/development-resources/api-credentials/',
  },
});
