// https://www.deviantart.com/developers/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'deviantart.client-secret',
  provider: 'DeviantArt',
  title: 'DeviantArt client secret',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['deviantart', 'deviant_art', 'deviant-art', 'deviant art'],
  prior: 0.5,
  about: 'With its client id, poses as the application towards DeviantArt and its users.',
  revoke: 'deviantart.com/developers → the application → regenerate the secret.',
  source: 'https://www.deviantart.com/developers/authentication',
});
