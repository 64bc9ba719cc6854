// https://support.travelpayouts.com/hc/en-us/articles/203956163
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'travelpayouts.api-token',
  provider: 'Travelpayouts',
  title: 'Travelpayouts API token',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['travelpayouts', 'travel_payouts', 'travel-payouts'],
  before: 52,
  prior: 0.6,
  about: 'Reads the earnings and statistics of an affiliate.',
  revoke: 'Profile → API token → Regenerate.',
  source: 'https://support.travelpayouts.com/hc/en-us/articles/203956163',
});
