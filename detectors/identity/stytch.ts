// https://stytch.com/docs/api
import { asPassword, base64url, defineDetector, lookAlikes, oneOf, token, uuid } from '../../src/detector/index.js';

const live = token`secret-live-${base64url(35)}=`;
const test = token`secret-test-${base64url(35)}=`;
const parts = [{ name: 'project id', shape: token`project-${oneOf('live', 'test')}-${uuid()}`, within: 300 }];
const source = 'https://stytch.com/docs/api';
const revoke = 'Dashboard → API keys → rotate the project’s secret, then delete the old one.';

export default [
  defineDetector({
    id: 'stytch.secret',
    title: 'Stytch project secret',
    provider: 'Stytch',
    severity: 'critical',
    shape: live,
    decoys: lookAlikes(live),
    parts,
    verify: asPassword('https://api.stytch.com/v1/users/nobody', '{project id}', { live: [400, 404] }),
    docs: { about: 'Signs in as any user of the project, and reads and deletes them.', revoke, source },
  }),
  defineDetector({
    id: 'stytch.test-secret',
    title: 'Stytch test project secret',
    provider: 'Stytch',
    severity: 'low',
    shape: test,
    decoys: lookAlikes(test),
    parts,
    verify: asPassword('https://test.stytch.com/v1/users/nobody', '{project id}', { live: [400, 404] }),
    docs: { about: 'Acts over the test project, which holds no real users.', revoke, source },
  }),
];
