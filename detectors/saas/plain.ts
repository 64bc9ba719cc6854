// https://www.plain.com/docs/api-reference/graphql/authentication
import { alphabet, chars, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`plainApiKey_${chars(alphabet('letters, digits, _ and -', '0-9', 'A-Z', 'a-z', '_-'), 28, 108)}`;

export default defineDetector({
  id: 'plain.api-key',
  title: 'Plain API key',
  provider: 'Plain',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads and answers the support conversations of customers, within its permissions.',
    revoke: 'Plain → Settings → Machine users → API keys → Delete.',
    source: 'https://www.plain.com/docs/api-reference/graphql/authentication',
  },
});
