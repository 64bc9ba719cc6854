// https://docs.roboflow.com/developer/authentication
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'roboflow.api-key',
  provider: 'Roboflow',
  severity: 'medium',
  shape: token`${base62(20)}`,
  words: ['roboflow'],
  after: 24,
  about: 'Reads and changes the data sets and models of a workspace.',
  revoke: 'app.roboflow.com → Settings → API keys → Roll.',
  source: 'https://docs.roboflow.com/developer/authentication',
});
