// https://www.prisma.io/docs/accelerate/getting-started
import {
  ALPHABETS,
  base64url,
  defineDetector,
  jsonPart,
  jwtFrom,
  oneOf,
  token,
  type Rng,
} from '../../src/detector/index.js';

const claims = (rng: Rng): Record<string, unknown> => ({
  api_key: rng.text(ALPHABETS.hex.chars, 32),
  tenant_id: rng.text(ALPHABETS.hex.chars, 64),
});
const header = jsonPart(() => ({ alg: 'HS256', typ: 'JWT' }), 'eyJ', 200);
const shape = token`${oneOf('prisma://', 'prisma+postgres://')}accelerate.prisma-data.net/?api_key=eyJ${header}.${jsonPart(claims)}.${base64url(43)}`;
const plain = jwtFrom('a Prisma key', (payload) => 'api_key' in payload && 'tenant_id' in payload);

export default defineDetector({
  id: 'prisma.accelerate-url',
  title: 'Prisma Accelerate connection URL',
  provider: 'Prisma',
  severity: 'critical',
  shape,
  decoys: (rng) => [
    shape.sample(rng).replace('accelerate.', 'accelerate-'),
    'prisma+postgres://localhost:51213/?api_key=eyJhbGciOiJ9',
  ],
  check: (text) => plain(text.slice(text.indexOf('=') + 1)),
  random: false,
  docs: {
    about: 'Reads and writes the whole database behind it.',
    revoke: 'Prisma console → the environment → API keys → Revoke.',
    source: 'https://www.prisma.io/docs/accelerate/getting-started',
  },
});
