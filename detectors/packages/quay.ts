// https://docs.quay.io/glossary/robot-accounts.html
import { alphabet, asPassword, chars, keyed, token, upperBase36, word } from '../../src/detector/index.js';

export default keyed({
  id: 'quay.robot-token',
  title: 'Quay.io robot account token',
  provider: 'Quay.io',
  severity: 'high',
  shape: token`${upperBase36(64)}`,
  words: ['quay', 'quayio', 'quay.io'],
  before: 96,
  after: 24,
  parts: [
    {
      name: 'robot',
      shape: token`${chars(alphabet('lower-case letters, digits, _ and -', '0-9', 'a-z', '_-'), 2, 40)}+${word(2, 60)}`,
      within: 120,
    },
  ],
  verify: asPassword('https://quay.io/v2/auth?service=quay.io', '{robot}'),
  about: 'Pulls, and pushes where it may write, the images of a namespace as a robot account.',
  revoke: 'Quay → the organization → Robot Accounts → Regenerate token.',
  source: 'https://docs.quay.io/glossary/robot-accounts.html',
});
