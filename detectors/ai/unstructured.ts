// https://docs.unstructured.io/api-reference/overview
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'unstructured.api-key',
  provider: 'Unstructured',
  severity: 'medium',
  shape: token`${base62(30)}`,
  words: [
    'unstructured_api',
    'unstructured-api',
    'unstructuredapi',
    'unstructured_key',
    'unstructured-key',
    'unstructuredkey',
    'unstructured_token',
    'unstructured-token',
    'unstructuredtoken',
    'unstructured_secret',
    'unstructured-secret',
    'unstructuredsecret',
    'unstructured_io',
    'unstructured-io',
    'unstructuredio',
    'unstructured.io',
  ],
  before: 64,
  sampleName: 'UNSTRUCTURED_API_KEY',
  about: 'Takes documents apart at the account’s cost.',
  revoke: 'platform.unstructured.io → API keys → Delete.',
  source: 'https://docs.unstructured.io/api-reference/overview',
});
