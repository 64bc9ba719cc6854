// https://docs.getdbt.com/docs/dbt-cloud-apis/authentication
import { base64url, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const apiToken = token`${oneOf('dbtc_', 'dbtu_')}${base64url(35, 55)}`;

export default defineDetector({
  id: 'dbt.api-token',
  title: 'dbt Cloud API token',
  provider: 'dbt Cloud',
  severity: 'high',
  shape: apiToken,
  decoys: lookAlikes(apiToken),
  docs: {
    about: 'Runs jobs against the warehouse and reads the account’s projects, as far as the token’s permissions go.',
    revoke: 'Account settings → Service tokens, or Profile → Personal tokens → Delete.',
    source: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  },
});
