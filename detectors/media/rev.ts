// https://www.rev.com/api/security
import { base64, inHeader, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'rev.api-key',
  title: 'Rev.com user API key',
  provider: 'Rev.com',
  severity: 'medium',
  shape: token`${base64(27)}=`,
  words: [
    'rev_com',
    'rev-com',
    'revcom',
    'rev.com',
    'revcom',
    'rev_api',
    'rev-api',
    'revapi',
    'rev_user',
    'rev-user',
    'revuser',
    'rev_client',
    'rev-client',
    'revclient',
    'rev_user_api_key',
    'rev-user-api-key',
    'revuserapikey',
  ],
  parts: [{ name: 'client key', shape: token`${base64(27)}`, within: 120 }],
  verify: inHeader('https://www.rev.com/api/v1/orders', 'Authorization', { prefix: 'Rev {client key}:' }),
  about: 'Orders transcripts and captions at its owner’s cost and downloads them.',
  revoke: 'rev.com → Account → API keys → ask for new ones.',
  source: 'https://www.rev.com/api/security',
});
