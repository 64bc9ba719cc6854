// https://keen.io/docs/access/access-keys/
import { hex, keyed, token, upperHex } from '../../src/detector/index.js';

export default keyed({
  id: 'keen.api-key',
  provider: 'Keen',
  title: 'Keen master, read or write key',
  severity: 'medium',
  shape: token`${upperHex(64)}`,
  words: ['keen', 'keenio'],
  parts: [{ name: 'project id', shape: token`${hex(24)}`, within: 200 }],
  about: 'Writes events into a project, or with a read or master key reads and deletes them.',
  revoke: 'Project → Access → Revoke.',
  source: 'https://keen.io/docs/access/access-keys/',
});
