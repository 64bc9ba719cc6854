// https://docs.knapsackpro.com/api/v1/
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'knapsackpro.test-suite-token',
  provider: 'Knapsack Pro',
  title: 'Knapsack Pro test suite token',
  severity: 'low',
  shape: token`${base36(32)}`,
  words: ['knapsack_pro', 'knapsack-pro', 'knapsackpro'],
  verify: {
    url: 'https://api.knapsackpro.com/v1/builds',
    method: 'GET',
    auth: { header: 'KNAPSACK-PRO-TEST-SUITE-TOKEN' },
    live: [200],
    dead: [401],
  },
  about: 'Reads and adds the timings of one test suite; takes part in its queue.',
  revoke: 'Dashboard → the project → the test suite → Regenerate API token.',
  source: 'https://docs.knapsackpro.com/api/v1/',
});
