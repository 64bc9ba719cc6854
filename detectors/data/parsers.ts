// https://parsers.dev/
import { base36, keyed, notHash, token } from '../../src/detector/index.js';

export default keyed({
  id: 'parsers.api-key',
  provider: 'Parsers',
  severity: 'low',
  shape: token`${base36(64)}`,
  words: [
    'parsers_dev',
    'parsers-dev',
    'parsersdev',
    'parsers.dev',
    'parsers_api',
    'parsers-api',
    'parsersapi',
    'parsers_key',
    'parsers-key',
    'parserskey',
    'parsers_token',
    'parsers-token',
    'parserstoken',
    'parsers_secret',
    'parsers-secret',
    'parserssecret',
  ],
  check: notHash,
  about: 'Uses up the SQL-parsing quota of its owner.',
  revoke: 'Ask parsers.dev for a new key.',
  source: 'https://parsers.dev/',
});
