// https://documenter.getpostman.com/view/2010712/SzS7Qku5
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'ritekit.client-id',
  title: 'RiteKit client id',
  provider: 'RiteKit',
  severity: 'low',
  shape: token`${hex(44)}`,
  words: ['ritekit', 'rite_kit', 'rite-kit', 'ritekit', 'rite kit'],
  after: 24,
  about: 'Looks up hashtags and makes images within the limits of its owner.',
  revoke: 'ritekit.com → Developer → Delete the client.',
  source: 'https://documenter.getpostman.com/view/2010712/SzS7Qku5',
});
