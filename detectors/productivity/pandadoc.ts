// https://developers.pandadoc.com/reference/api-key-authentication-process
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pandadoc.api-key',
  provider: 'PandaDoc',
  severity: 'medium',
  shape: token`${base62(40)}`,
  words: ['pandadoc', 'panda_doc'],
  prior: 0.43,
  verify: {
    url: 'https://api.pandadoc.com/public/v1/documents',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'API-Key ' },
    live: [200],
    dead: [401],
  },
  about: 'Reads, makes and sends a company’s contracts and quotes.',
  revoke: 'Settings → API → Revoke; at once.',
  source: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
});
