// https://docs.railway.com/guides/public-api
import {
  bareLookAlikes,
  defineDetector,
  token,
  uuid,
  uuidCheck,
  keyed,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default [
  defineDetector({
    id: 'railway.token',
    check: uuidCheck,
    title: 'Railway token',
    provider: 'Railway',
    severity: 'critical',
    shape,
    near: {
      words: ['railway_token', 'railway_api', 'railway-token', 'railway-api', 'railwaytoken', 'railwayapi'],
      before: 16,
    },
    decoys: (rng) => [...bareLookAlikes(shape, 'railway_token')(rng), `RAILWAY_PROJECT_ID=${shape.sample(rng)}`],
    docs: {
      about: 'Deploys, and reads the variables of a project or of the whole account.',
      revoke: 'Account (or project) settings → Tokens → delete it; at once.',
      source: 'https://docs.railway.com/guides/public-api',
    },
  }),
  keyed({
    id: 'railway.token-by-name',
    carriers: NAMED_CARRIERS,
    provider: 'Railway',
    title: 'Railway token (beside its vendor’s name)',
    severity: 'critical',
    shape,
    words: ['railway'],
    prior: 0.3,
    family: 'railway.token',
    about: 'Deploys, and reads the variables of a project or of the whole account.',
    revoke: 'Account (or project) settings → Tokens → delete it; at once.',
    source: 'https://docs.railway.com/guides/public-api',
  }),
];
