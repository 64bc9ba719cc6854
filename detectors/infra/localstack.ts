// https://docs.localstack.cloud/aws/getting-started/auth-token/
import { base62, defineDetector, fail, token, unknown, type CheckResult } from '../../src/detector/index.js';

/** Resources are named `ls-<uuid>` too. */
const notUuid = (text: string): CheckResult =>
  /^[0-9a-f-]+$/.test(text.slice(3)) ? fail('a UUID follows the prefix') : unknown('no UUID follows the prefix');

const shape = token`ls-${base62(8)}-${base62(4)}-${base62(4)}-${base62(4)}-${base62(12)}`;

export default defineDetector({
  id: 'localstack.auth-token',
  title: 'LocalStack auth token',
  provider: 'LocalStack',
  severity: 'low',
  shape,
  shortLiteral: 'four hyphens at fixed places must follow it',
  random: false,
  prior: 0.9,
  check: notUuid,
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    shape.sample(rng).replace(/-/g, '_'),
    shape.sample(rng).toUpperCase(),
  ],
  docs: {
    about: 'Starts the paid emulator on the owner’s licence.',
    revoke: 'app.localstack.cloud → Auth tokens → Reset.',
    source: 'https://docs.localstack.cloud/aws/getting-started/auth-token/',
  },
});
