// https://developer.getguru.com/reference/authentication
import { keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'guru.token',
  provider: 'Guru',
  title: 'Guru API token',
  severity: 'medium',
  shape: token`${uuid()}`,
  words: ['guru', 'getguru'],
  prior: 0.5,
  about: 'With its user’s mail address, reads and changes a company’s knowledge cards.',
  revoke: 'Guru → Apps and integrations → API access → revoke; at once.',
  source: 'https://developer.getguru.com/reference/authentication',
});
