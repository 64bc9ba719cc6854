// https://developer.planning.center/docs/#/overview/authentication
import { asPassword, bearer, defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const personal = token`pco_pat_${hex(40, 72)}`;
const oauth = token`pco_tok_${hex(40, 72)}`;
const application = token`pco_app_${hex(40, 72)}`;

export default [
  defineDetector({
    id: 'planningcenter.personal-token',
    title: 'Planning Center personal access token',
    provider: 'Planning Center',
    severity: 'info',
    shape: personal,
    decoys: lookAlikes(personal),
    parts: [{ name: 'application id', shape: token`${hex(64)}`, within: 200 }],
    verify: asPassword('https://api.planningcenteronline.com/people/v2/me', '{application id}', { live: [200, 403] }),
    docs: {
      about: 'Reads people, households, groups and gifts of a church, as its user or application.',
      revoke: 'api.planningcenteronline.com/oauth/applications → Personal Access Tokens → Delete.',
      source: 'https://developer.planning.center/docs/#/overview/authentication',
    },
  }),
  defineDetector({
    id: 'planningcenter.oauth-token',
    title: 'Planning Center OAuth token',
    provider: 'Planning Center',
    severity: 'info',
    shape: oauth,
    decoys: lookAlikes(oauth),
    verify: bearer('https://api.planningcenteronline.com/people/v2/me', { live: [200, 403] }),
    docs: {
      about: 'Reads people, households, groups and gifts of a church, as its user or application.',
      revoke: 'api.planningcenteronline.com → the user’s authorized applications → Revoke.',
      source: 'https://developer.planning.center/docs/#/overview/authentication',
    },
  }),
  defineDetector({
    id: 'planningcenter.application-secret',
    title: 'Planning Center application secret',
    provider: 'Planning Center',
    severity: 'info',
    shape: application,
    decoys: lookAlikes(application),
    docs: {
      about: 'With its client id, trades sign-in codes for users’ tokens in an application’s name.',
      revoke: 'api.planningcenteronline.com/oauth/applications → the application → regenerate the secret.',
      source: 'https://developer.planning.center/docs/#/overview/authentication',
    },
  }),
];
