// https://developer.statuspage.io/
import { defineDetector, hex, oneOf, token, uuid, uuidCheck, chars, alphabet } from '../../src/detector/index.js';

const shape = token`${oneOf(uuid(), hex(64), chars(alphabet('lower-case letters, digits and -', 'a-z', '0-9', '-'), 36, 64))}`;

export default defineDetector({
  id: 'statuspage.api-key',
  check: uuidCheck,
  title: 'Statuspage API key',
  provider: 'Statuspage',
  severity: 'medium',
  shape,
  near: { words: ['statuspage', 'status_page', 'status-page'], before: 32 },
  sampleName: 'STATUSPAGE_API_KEY',
  verify: {
    url: 'https://api.statuspage.io/v1/pages',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'OAuth ' },
    live: [200],
    dead: [401],
  },
  decoys: (rng) => [`request ${shape.sample(rng)}`, `statuspage_api_key=${shape.sample(rng).slice(0, 30)}`],
  docs: {
    about: 'Changes what a company’s status page says, and reads its subscribers.',
    revoke: 'Manage account → API info → Delete; at once.',
    source: 'https://developer.statuspage.io/',
  },
});
