// https://docs.parseplatform.org/parse-server/guide/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'parse.master-key',
  title: 'Parse Server master or REST key',
  provider: 'Parse Platform',
  severity: 'critical',
  shape: token`${base62(20, 64)}`,
  words: [
    'parse_master_key',
    'parse-master-key',
    'parsemasterkey',
    'parse_server_master_key',
    'parse-server-master-key',
    'parseservermasterkey',
    'x-parse-master-key',
    'parse_rest_api_key',
    'parse-rest-api-key',
    'parserestapikey',
    'parse_rest_key',
    'parse-rest-key',
    'parserestkey',
    'x-parse-rest-api-key',
    'parse_server_rest_api_key',
    'parse-server-rest-api-key',
    'parseserverrestapikey',
  ],
  before: 16,
  sampleName: 'PARSE_MASTER_KEY',
  about: 'The master key passes every access rule of a Parse server: reads, changes and deletes all objects and users.',
  revoke: 'Set another masterKey (or restAPIKey) in the server’s configuration and restart it.',
  source: 'https://docs.parseplatform.org/parse-server/guide/',
});
