// https://fixer.io/documentation
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'fixer.access-key',
  provider: 'Fixer',
  title: 'Fixer access key',
  severity: 'low',
  shape: token`${base62(32)}`,
  words: ['fixer', 'fixer.io', 'data.fixer.io'],
  prior: 0.45,
  about: 'Uses up the owner’s quota of exchange rates.',
  revoke: 'fixer.io → Dashboard → reset the API key.',
  source: 'https://fixer.io/documentation',
});
