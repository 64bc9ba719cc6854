// https://speechtext.ai/speech-recognition-api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'speechtext.api-key',
  provider: 'SpeechText.AI',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['speechtext', 'speechtextai'],
  before: 52,
  prior: 0.6,
  about: 'Transcribes recordings on the account’s minutes.',
  revoke: 'Account → API → make a new secret key.',
  source: 'https://speechtext.ai/speech-recognition-api',
});
