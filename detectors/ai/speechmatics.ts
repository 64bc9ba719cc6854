// https://docs.speechmatics.com/get-started/authentication
import { base62, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'speechmatics.api-key',
  provider: 'Speechmatics',
  severity: 'medium',
  shape: token`${base62(32)}`,
  words: ['speechmatics'],
  before: 52,
  prior: 0.6,
  verify: bearer('https://asr.api.speechmatics.com/v2/jobs'),
  about: 'Transcribes audio at the owner’s cost, and reads the transcripts of earlier jobs.',
  revoke: 'Portal → Settings → API keys → Delete; at once.',
  source: 'https://docs.speechmatics.com/get-started/authentication',
});
