// https://www.myintervals.com/api/authentication.php
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'intervals.token',
  provider: 'Intervals',
  title: 'Intervals API token',
  severity: 'info',
  shape: token`${base36(11)}`,
  words: ['myintervals', 'intervals_api', 'intervals-api', 'intervalsapi', 'intervals_token'],
  prior: 0.7,
  sampleName: 'MYINTERVALS_API_TOKEN',
  verify: { url: 'https://api.myintervals.com/me/', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Acts as its user: reads and changes time records, projects and invoices.',
  revoke: 'myintervals.com → My account → API access → regenerate.',
  source: 'https://www.myintervals.com/api/authentication.php',
});
