// https://testingbot.com/support/api
import { asPassword, base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'testingbot.api-key',
  provider: 'TestingBot',
  title: 'TestingBot key or secret',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['testingbot', 'testing_bot', 'testing-bot'],
  before: 52,
  prior: 0.6,
  parts: [{ name: 'other half', shape: token`${base36(32)}`, within: 200 }],
  verify: asPassword('https://api.testingbot.com/v1/user', '{other half}', { dead: [] }),
  about: 'With its other half, runs tests on the account’s minutes and sees their recordings.',
  revoke: 'testingbot.com/members → Account → reset key and secret.',
  source: 'https://testingbot.com/support/api',
});
