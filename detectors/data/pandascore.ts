// https://developers.pandascore.co/docs/authentication
import { base64url, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pandascore.access-token',
  provider: 'PandaScore',
  title: 'PandaScore access token',
  severity: 'low',
  shape: token`${base64url(51)}`,
  words: ['pandascore', 'panda_score'],
  verify: { url: 'https://api.pandascore.co/videogames', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Reads results of games within the plan of its owner.',
  revoke: 'Dashboard → Access token → Regenerate.',
  source: 'https://developers.pandascore.co/docs/authentication',
});
