// https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/
import { base62, defineDetector, keyed, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`LT_${base62(47)}`;

export default [
  keyed({
    id: 'lambdatest.access-key',
    provider: 'LambdaTest',
    title: 'LambdaTest access key',
    severity: 'medium',
    shape: token`${base62(50)}`,
    words: ['testmu', 'lambda_test', 'lambda-test', 'lambdatest', 'lt_access_key', 'lt-access-key', 'ltaccesskey'],
    after: 24,
    about: 'With its user name, runs browsers at the owner’s cost and reads recordings of earlier test runs.',
    revoke: 'Account settings → Password & security → Access key → Reset.',
    source: 'https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/',
  }),
  defineDetector({
    id: 'lambdatest.prefixed-access-key',
    title: 'LambdaTest access key (LT_ form)',
    provider: 'LambdaTest',
    severity: 'medium',
    shape,
    shortLiteral: '47 letters and digits, neither more nor fewer, must follow it',
    prior: 0.9,
    family: 'lambdatest.access-key',
    decoys: lookAlikes(shape),
    docs: {
      about: 'With its user name, runs browsers at the owner’s cost and reads recordings of earlier test runs.',
      revoke: 'Account settings → Password & security → Access key → Reset.',
      source: 'https://www.lambdatest.com/support/docs/hyperexecute-how-to-get-my-username-and-access-key/',
    },
  }),
];
