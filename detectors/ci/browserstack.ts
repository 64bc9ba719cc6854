// https://www.browserstack.com/docs/iaam/security-governance/access-key
import { base62, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(20)}`;

export default defineDetector({
  id: 'browserstack.access-key',
  check: notHash,
  title: 'BrowserStack access key',
  provider: 'BrowserStack',
  severity: 'medium',
  shape,
  prior: 0.96,
  near: {
    words: [
      'browserstack_access_key',
      'browserstack-access-key',
      'browserstackaccesskey',
      'browserstack_key',
      'browserstack-key',
      'browserstackkey',
      'browserstack.key',
      'browserstack',
    ],
    before: 40,
  },
  sampleName: 'BROWSERSTACK_ACCESS_KEY',
  decoys: (rng) => [`browserstack_access_key=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'With its user name, runs tests at the account’s cost and reads their recordings.',
    revoke: 'Account → Profile → Access key → Reset; at once.',
    source: 'https://www.browserstack.com/docs/iaam/security-governance/access-key',
  },
});
