// https://developers.taxjar.com/api/reference/#authentication
import { base36, bearer, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'taxjar.api-token',
  provider: 'TaxJar',
  title: 'TaxJar API token',
  severity: 'medium',
  shape: token`${base36(32)}`,
  words: ['taxjar', 'tax_jar', 'tax-jar'],
  before: 52,
  prior: 0.6,
  verify: bearer('https://api.taxjar.com/v2/categories'),
  about: 'Reads and writes the sales records that taxes are filed from.',
  revoke: 'Account → TaxJar API → Revoke token.',
  source: 'https://developers.taxjar.com/api/reference/#authentication',
});
