// https://docs.qubole.com/en/latest/rest-api/index.html
import { base36, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'qubole.api-token',
  title: 'Qubole API token',
  provider: 'Qubole',
  severity: 'medium',
  shape: token`${base36(64)}`,
  words: ['qubole'],
  verify: inHeader('https://us.qubole.com/api/v1.2/account', 'X-AUTH-TOKEN', { dead: [] }),
  about: 'Runs queries and commands on the clusters of an account and reads their results.',
  revoke: 'Qubole → Control Panel → My Accounts → Reset token.',
  source: 'https://docs.qubole.com/en/latest/rest-api/index.html',
});
