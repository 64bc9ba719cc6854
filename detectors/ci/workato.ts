// https://docs.workato.com/workato-api.html#authentication
import {
  ALPHABETS,
  base64url,
  bearer,
  defineDetector,
  jsonPart,
  jwtCheck,
  lookAlikes,
  oneOf,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const jwtBody = [
  jsonPart(() => ({ typ: 'JWT', alg: 'RS256' }), 'eyJ', 200),
  { kind: 'literal', text: '.' } as const,
  jsonPart((rng) => ({
    sub: 100_000 + rng.int(900_000),
    aid: 1000 + rng.int(9000),
    wid: 1000 + rng.int(9000),
    jti: rng.text(ALPHABETS.hex.chars, 32),
  })),
  { kind: 'literal', text: '.' } as const,
  base64url(300, 720),
];
const american = token`wrka-eyJ${jwtBody}`;
const regional = token`${oneOf('wrkaeu', 'wrkajp', 'wrkasg', 'wrkaau', 'wrkail', 'wrkacn', 'wrkakr')}-eyJ${jwtBody}`;
const check = (text: string): CheckResult => jwtCheck(text.slice(text.indexOf('-') + 1));
const about = 'Reads and changes a workspace’s recipes and connections, as far as its role goes.';
const revoke = 'Workspace admin → API clients → the client → Refresh token, or delete it; at once.';
const source = 'https://docs.workato.com/workato-api.html#authentication';

export default [
  defineDetector({
    id: 'workato.api-token',
    title: 'Workato API client token',
    provider: 'Workato',
    severity: 'high',
    shape: american,
    decoys: lookAlikes(american),
    check,
    random: false,
    verify: bearer('https://www.workato.com/api/users/me', { live: [200, 403] }),
    docs: { about, revoke, source },
  }),
  defineDetector({
    id: 'workato.regional-api-token',
    title: 'Workato API client token of another region',
    provider: 'Workato',
    severity: 'high',
    shape: regional,
    decoys: lookAlikes(regional),
    check,
    random: false,
    verify: bearer('https://app.{region}.workato.com/api/users/me', {
      live: [200, 403],
      pieces: (text) => ({ region: /^wrka(eu|jp|sg|au|il)-/.exec(text)?.[1] ?? '' }),
    }),
    docs: { about, revoke, source },
  }),
];
