// https://docs.clarifai.com/control/authentication/pat/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'clarifai.access-token',
  provider: 'Clarifai',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['clarifai'],
  title: 'Clarifai personal access token or app key',
  about: 'Acts as its user, or for one app: calls and changes models at the account’s cost.',
  revoke: 'clarifai.com → Settings → Secrets → Delete.',
  source: 'https://docs.clarifai.com/control/authentication/pat/',
});
