// https://docs.databricks.com/aws/en/dev-tools/auth/pat
import {
  bearer,
  defineDetector,
  digits,
  hex,
  hostPart,
  lookAlikes,
  optional,
  token,
  uuid,
} from '../../src/detector/index.js';

const pat = token`dapi${hex(32)}${optional('-', digits(1))}`;
const oauthSecret = token`dose${hex(32)}`;

export default [
  defineDetector({
    id: 'databricks.pat',
    verify: bearer('https://{host}/api/2.0/preview/scim/v2/Me', { dead: [401, 403] }),
    parts: [hostPart('cloud.databricks.com', 'azuredatabricks.net', 'gcp.databricks.com')],
    title: 'Databricks personal access token',
    provider: 'Databricks',
    severity: 'critical',
    shape: pat,
    decoys: lookAlikes(pat),
    docs: {
      about: 'Acts as its user in the workspace: notebooks, jobs, data and their secrets.',
      revoke: 'Workspace → Settings → Developer → Access tokens → Revoke; at once.',
      source: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
    },
  }),
  defineDetector({
    id: 'databricks.oauth-secret',
    parts: [
      { name: 'client id', shape: token`${uuid()}`, within: 300 },
      hostPart('cloud.databricks.com', 'azuredatabricks.net', 'gcp.databricks.com'),
    ],
    title: 'Databricks OAuth secret of a service principal',
    provider: 'Databricks',
    severity: 'critical',
    shape: oauthSecret,
    decoys: lookAlikes(oauthSecret),
    docs: {
      about: 'Acts as the service principal in the account and its workspaces.',
      revoke: 'Account console → User management → Service principals → the principal → delete the secret; at once.',
      source: 'https://docs.databricks.com/aws/en/dev-tools/auth/oauth-m2m',
    },
  }),
];
