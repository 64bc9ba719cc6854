// https://docs.instamojo.com/reference/authentication-1
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'instamojo.client-secret',
  provider: 'Instamojo',
  title: 'Instamojo client secret',
  severity: 'high',
  shape: token`${base62(128)}`,
  words: ['instamojo'],
  parts: [{ name: 'client id', shape: token`${base62(40)}`, within: 200 }],
  about: 'With its client id, gets tokens of a merchant: payments, payouts and refunds.',
  revoke: 'Instamojo → API & plugins → regenerate the credentials.',
  source: 'https://docs.instamojo.com/reference/authentication-1',
});
