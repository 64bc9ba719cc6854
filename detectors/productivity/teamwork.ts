// https://apidocs.teamwork.com/guides/teamwork/authentication
import {
  asUser,
  base62,
  base64,
  bearer,
  defineDetector,
  hostPart,
  lookAlikes,
  token,
} from '../../src/detector/index.js';

const key = token`twp_${base62(24, 40)}`;
const apiToken = token`tkn.v1_${base64(71)}=`;
const source = 'https://apidocs.teamwork.com/guides/teamwork/authentication';
const revoke = 'Your avatar → Edit my details → API & mobile → Regenerate.';
const about = 'Acts as its user on the site: projects, tasks, hours, invoices.';

export default [
  defineDetector({
    id: 'teamwork.api-key',
    title: 'Teamwork API key',
    provider: 'Teamwork',
    severity: 'high',
    shape: key,
    decoys: lookAlikes(key),
    parts: [hostPart('teamwork.com')],
    verify: asUser('https://{host}/me.json'),
    docs: { about, revoke, source },
  }),
  defineDetector({
    id: 'teamwork.api-token',
    title: 'Teamwork API token',
    provider: 'Teamwork',
    severity: 'high',
    shape: apiToken,
    decoys: lookAlikes(apiToken),
    parts: [hostPart('teamwork.com')],
    verify: bearer('https://{host}/me.json'),
    docs: { about, revoke, source },
  }),
];
