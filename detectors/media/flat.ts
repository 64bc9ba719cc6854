// https://flat.io/developers/docs/api/authentication.html
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'flat.token',
  provider: 'Flat',
  title: 'Flat.io personal token',
  severity: 'medium',
  shape: token`${base36(128)}`,
  words: ['flatapi', 'flat.io', 'flat_io', 'flat-io', 'flatio', 'flat_api', 'flat_token'],
  sampleName: 'FLATIO_TOKEN',
  verify: { url: 'https://api.flat.io/v2/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Acts as its user: reads and changes their scores and classes.',
  revoke: 'flat.io/developers → Personal tokens → delete.',
  source: 'https://flat.io/developers/docs/api/authentication.html',
});
