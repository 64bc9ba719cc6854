// https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html
import { base64, keyed, notHash, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'couchbase.capella-api-key',
  provider: 'Couchbase Capella',
  severity: 'critical',
  shape: token`${base64(60, 118)}${oneOf('==', '=', '')}`,
  words: [
    'capella',
    'couchbase_api',
    'couchbase-api',
    'couchbaseapi',
    'couchbase_cloud',
    'couchbase-cloud',
    'couchbasecloud',
    'couchbase_token',
    'couchbase-token',
    'couchbasetoken',
    'couchbase_secret',
    'couchbase-secret',
    'couchbasesecret',
    'cbc_api',
    'cbc-api',
    'cbcapi',
  ],
  title: 'Couchbase Capella API key secret',
  check: notHash,
  verify: {
    url: 'https://cloudapi.cloud.couchbase.com/v4/organizations',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  about: 'Manages the organisation’s clusters, as far as the key’s roles go.',
  revoke: 'Capella → Organization settings → API keys → Delete.',
  source: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
});
