// https://developer.edamam.com/edamam-docs-recipe-api
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'edamam.app-key',
  provider: 'Edamam',
  title: 'Edamam application key',
  severity: 'low',
  shape: token`${hex(32)}`,
  words: ['edamam'],
  parts: [{ name: 'application id', shape: token`${hex(8)}`, within: 120 }],
  about: 'Uses up the owner’s quota for recipes and nutrition data.',
  revoke: 'developer.edamam.com → Applications → the application → regenerate the key.',
  source: 'https://developer.edamam.com/edamam-docs-recipe-api',
});
