// https://www.plivo.com/docs/account/concepts/authentication
import { asPassword, base62, defineDetector, notHash, oneOf, token, upperBase36 } from '../../src/detector/index.js';

const shape = token`${base62(40)}`;

export default defineDetector({
  id: 'plivo.auth-token',
  check: notHash,
  verify: asPassword('https://api.plivo.com/v1/Account/{auth id}/', '{auth id}'),
  title: 'Plivo auth token',
  provider: 'Plivo',
  severity: 'critical',
  shape,
  near: { words: ['plivo'], before: 40 },
  parts: [{ name: 'auth id', shape: token`${oneOf('MA', 'SA')}${upperBase36(18)}`, within: 200 }],
  decoys: (rng) => [`plivo_token=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'With its auth id, sends messages and calls at the account’s cost and reads their logs.',
    revoke: 'Plivo console → Account → Auth credentials → Regenerate; at once.',
    source: 'https://www.plivo.com/docs/account/concepts/authentication',
  },
});
