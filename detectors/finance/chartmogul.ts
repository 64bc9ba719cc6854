// https://dev.chartmogul.com/docs/authentication
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'chartmogul.api-key',
  provider: 'ChartMogul',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: ['chartmogul', 'chart_mogul', 'chart-mogul'],
  verify: { url: 'https://api.chartmogul.com/v1/ping', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Reads and changes the account’s customers, invoices and revenue.',
  revoke: 'Profile → API keys → Delete.',
  source: 'https://dev.chartmogul.com/docs/authentication',
});
