// https://docs.eraser.io/reference/api-token
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'eraser.token',
  provider: 'Eraser',
  title: 'Eraser API token',
  severity: 'low',
  shape: token`${base62(20)}`,
  words: ['eraser', 'eraserio', 'eraser.io'],
  prior: 0.65,
  sampleName: 'ERASER_API_TOKEN',
  about: 'Makes diagrams at a team’s cost, and reads its files.',
  revoke: 'Eraser → Team settings → API tokens → delete.',
  source: 'https://docs.eraser.io/reference/api-token',
});
