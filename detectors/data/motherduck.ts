// https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/
import { defineDetector, fail, jwt, pass, readJwt, type CheckResult } from '../../src/detector/index.js';

function accountCheck(text: string): CheckResult {
  const claims = readJwt(text)?.claims;
  if (claims === undefined || !['email', 'session', 'userId'].every((name) => typeof claims[name] === 'string'))
    return fail('its payload is not that of MotherDuck');
  return pass(`a MotherDuck token, ${claims['readOnly'] === true ? 'to read' : 'to read and write'}`);
}

const shape = jwt({
  header: { alg: 'HS256', typ: 'JWT' },
  claims: (rng) => ({
    email: `${rng.text('abcdefghijk', 8)}@example.com`,
    session: rng.text('abcdefghijk', 12),
    pat: rng.text('0123456789abcdef', 40),
    userId: rng.text('0123456789abcdef', 32),
    iss: 'md_pat',
    readOnly: false,
    tokenType: 'read_write',
  }),
});

export default defineDetector({
  id: 'motherduck.access-token',
  title: 'MotherDuck access token',
  provider: 'MotherDuck',
  severity: 'critical',
  shape,
  random: false,
  check: accountCheck,
  decoys: (rng) => [shape.sample(rng).slice(0, 60), shape.sample(rng).replace(/\./g, ':')],
  docs: {
    about: 'Reads and changes every database of its user.',
    revoke: 'Settings → Access tokens → Revoke; at once.',
    source:
      'https://motherduck.com/docs/key-tasks/authenticating-and-connecting-to-motherduck/authenticating-to-motherduck/',
  },
});
