// https://docs.rev.ai/get-started/
import { base64url, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'revai.access-token',
  title: 'Rev AI access token',
  provider: 'Rev AI',
  severity: 'info',
  shape: token`02${base64url(78, 108)}`,
  words: ['revai', 'rev_ai', 'rev-ai', 'revai', 'rev ai', 'rev.ai'],
  after: 24,
  verify: bearer('https://api.rev.ai/speechtotext/v1/account', { dead: [] }),
  about: 'Transcribes at its owner’s cost and reads the transcripts.',
  revoke: 'rev.ai → Access Token → Delete.',
  source: 'https://docs.rev.ai/get-started/',
});
