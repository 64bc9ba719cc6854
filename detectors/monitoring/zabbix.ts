// https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'zabbix.api-token',
  provider: 'Zabbix',
  title: 'Zabbix API token',
  severity: 'high',
  shape: token`${hex(64)}`,
  words: ['zabbix'],
  before: 52,
  prior: 0.45,
  sampleName: 'ZABBIX_API_TOKEN',
  about: 'Acts as its user: reads hosts and data, and with admin rights runs commands on them.',
  revoke: 'Users → API tokens → Disable or Delete; at once.',
  source: 'https://www.zabbix.com/documentation/current/en/manual/web_interface/frontend_sections/users/api_tokens',
});
