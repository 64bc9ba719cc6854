// https://wpengineapi.com/reference
import {
  asPassword,
  base64url,
  fail,
  keyed,
  token,
  unknown,
  uuid,
  type CheckResult,
} from '../../src/detector/index.js';

const user = token`${uuid()}`;
const check = (text: string): CheckResult =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
    ? fail('it is the id of a user or site')
    : unknown('it is no id');

export default keyed({
  id: 'wpengine.api-password',
  provider: 'WP Engine',
  title: 'WP Engine API password',
  severity: 'medium',
  shape: token`${base64url(32, 64)}`,
  words: ['wpengine', 'wp_engine', 'wp-engine', 'wpengineapi'],
  prior: 0.45,
  sampleName: 'WPENGINE_PASSWORD',
  check,
  parts: [{ name: 'API user id', shape: user, within: 200 }],
  verify: asPassword('https://api.wpengineapi.com/v1/user', '{API user id}'),
  about: 'With the id beside it, manages the account’s sites: copies, domains, users.',
  revoke: 'my.wpengine.com → Profile → API access → Delete; at once.',
  source: 'https://wpengineapi.com/reference',
});
