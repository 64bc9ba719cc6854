// https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/
import { defineDetector, digits, lookAlikes, token, uuid } from '../../src/detector/index.js';

const shape = token`alert.victorops.com/integrations/generic/${digits(8)}/alert/${uuid()}`;

export default defineDetector({
  id: 'victorops.rest-endpoint',
  title: 'Splunk On-Call (VictorOps) REST endpoint',
  provider: 'Splunk On-Call',
  severity: 'low',
  shape,
  random: false,
  decoys: lookAlikes(shape),
  carriers: ['alone', 'env', 'ini', 'properties', 'yaml', 'toml', 'shell', 'patch', 'no-newline', 'crlf'],
  docs: {
    about: 'Raises and closes alerts: wakes who is on call, or hides that something is broken.',
    revoke: 'Integrations → REST → disable and enable it, which makes a new key.',
    source: 'https://help.victorops.com/knowledge-base/rest-endpoint-integration-guide/',
  },
});
