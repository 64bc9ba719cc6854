// https://www.metabase.com/docs/latest/people-and-groups/api-keys
import { base64, defineDetector, hostPart, inHeader, token, wholeBytesCheck } from '../../src/detector/index.js';

const shape = token`mb_${base64(43)}=`;

export default defineDetector({
  id: 'metabase.api-key',
  check: wholeBytesCheck((text) => [text.slice(3)]),
  verify: inHeader('https://{host}/api/user/current', 'X-API-KEY'),
  parts: [hostPart('metabaseapp.com')],
  title: 'Metabase API key',
  provider: 'Metabase',
  severity: 'high',
  shape,
  shortLiteral: 'exactly 44 characters of base64, the last a “=”, must follow it',
  decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).replace('_', '-')],
  docs: {
    about: 'Queries the databases that its group may see, and changes dashboards.',
    revoke: 'Admin → Settings → Authentication → API keys → Delete; at once.',
    source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  },
});
