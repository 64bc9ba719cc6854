// https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'saucelabs.access-key',
  check: uuidCheck,
  title: 'Sauce Labs access key',
  provider: 'Sauce Labs',
  severity: 'medium',
  shape,
  near: {
    words: [
      'sauce_access_key',
      'sauce-access-key',
      'sauceaccesskey',
      'saucelabs',
      'sauce_labs',
      'sauce-labs',
      'sauce_',
      'sauce-',
      'sauce.',
    ],
    before: 32,
  },
  sampleName: 'SAUCE_ACCESS_KEY',
  decoys: (rng) => [`request ${shape.sample(rng)}`, `sauce_access_key=${shape.sample(rng).replace(/-/g, '')}`],
  docs: {
    about: 'With its user name, runs tests at the account’s cost and reads their recordings.',
    revoke: 'Account → User settings → Access key → Regenerate; at once.',
    source: 'https://docs.saucelabs.com/basics/acct-team-mgmt/managing-user-info/',
  },
});
