// https://docs.captaindata.co/
import { hex, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'captaindata.api-key',
  provider: 'Captain Data',
  severity: 'medium',
  shape: token`${hex(64)}`,
  words: ['captaindata', 'captain_data', 'captain-data'],
  parts: [{ name: 'project id', shape: token`${uuid()}`, within: 200 }],
  about: 'Runs the workspace’s data collections through the accounts that are connected to it.',
  revoke: 'Workspace settings → API → regenerate the key.',
  source: 'https://docs.captaindata.co/',
});
