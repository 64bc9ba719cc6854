// https://docs.snowflake.com/en/user-guide/programmatic-access-tokens
import {
  ALPHABETS,
  defineDetector,
  hostPart,
  jwt,
  jwtClaimsCheck,
  unlessUnreadable,
} from '../../src/detector/index.js';

const shape = jwt({
  header: { kid: '7', alg: 'ES256' },
  claims: (rng) => ({
    p: `${rng.text(ALPHABETS.digits.chars, 8)}:${rng.text(ALPHABETS.digits.chars, 6)}`,
    iss: 'SF:1001',
    exp: 1_790_000_000,
  }),
});

export default defineDetector({
  id: 'snowflake.programmatic-access-token',
  parts: [hostPart('snowflakecomputing.com')],
  title: 'Snowflake programmatic access token',
  provider: 'Snowflake',
  severity: 'critical',
  shape,
  check: unlessUnreadable(jwtClaimsCheck),
  prior: 0.85,
  random: false,
  near: { words: ['snowflake', 'snowsql', 'sf_token', 'sf_pat'], before: 80 },
  claims: ['generic.jwt'],
  decoys: (rng) => [`token ${shape.sample(rng)}`, `snowflake ${shape.sample(rng).slice(0, 40)}`],
  docs: {
    about: 'Logs in as its user with the role that it was made for: queries and changes the data.',
    revoke:
      'ALTER USER name REMOVE PROGRAMMATIC ACCESS TOKEN token, or Snowsight → the user → Programmatic access tokens → Revoke; at once.',
    source: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
  },
});
