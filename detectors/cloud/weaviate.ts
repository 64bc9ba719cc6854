// https://docs.weaviate.io/weaviate/configuration/authz-authn
import { base62, base64, bearer, hostPart, keyed, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf(base62(36), [base64(63, 119), { kind: 'literal', text: '=' }])}`;

export default keyed({
  id: 'weaviate.api-key',
  provider: 'Weaviate',
  severity: 'medium',
  shape,
  words: ['weaviate', 'wcs_api', 'wcd_api'],
  parts: [hostPart('weaviate.cloud', 'weaviate.network')],
  verify: bearer('https://{host}/v1/meta'),
  about: 'Reads, and as admin key changes and deletes, the objects of a cluster.',
  revoke: 'console.weaviate.cloud → the cluster → API keys → Delete.',
  source: 'https://docs.weaviate.io/weaviate/configuration/authz-authn',
});
