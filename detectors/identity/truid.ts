// https://developer.tru.id/docs/authentication
import { base64url, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'truid.client-secret',
  provider: 'tru.ID',
  title: 'tru.ID client secret',
  severity: 'medium',
  shape: token`${base64url(26)}`,
  words: ['tru_id', 'tru.id', 'tru-id', 'truid'],
  before: 52,
  prior: 0.45,
  parts: [{ name: 'client id', shape: token`${uuid()}`, within: 200 }],
  about: 'With its client id, asks mobile networks about phone numbers at the project’s cost.',
  revoke: 'Developer console → the project → renew its credentials.',
  source: 'https://developer.tru.id/docs/authentication',
});
