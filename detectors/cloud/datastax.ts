// https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html
import { base62, defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const applicationToken = token`AstraCS:${base62(24)}:${hex(64)}`;

export default defineDetector({
  id: 'datastax.application-token',
  title: 'Astra application token',
  provider: 'DataStax Astra',
  severity: 'critical',
  shape: applicationToken,
  verify: {
    url: 'https://api.astra.datastax.com/v2/currentOrg',
    method: 'GET',
    auth: 'Bearer',
    live: [200, 403],
    dead: [401],
  },
  decoys: lookAlikes(applicationToken),
  docs: {
    about: 'Reads and changes databases of the organisation, as far as the token’s role goes.',
    revoke: 'Astra Portal → Settings → Tokens → Delete.',
    source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  },
});
