// https://developer.planning.center/docs/#/overview/authentication
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('pco_pat_', 'pco_tok_', 'pco_app_')}${hex(40, 72)}`;

export default defineDetector({
  id: 'planningcenter.token',
  title: 'Planning Center token',
  provider: 'Planning Center',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads people, households, groups and gifts of a church, as its user or application.',
    revoke: 'api.planningcenteronline.com/oauth/applications → the token → Delete.',
    source: 'https://developer.planning.center/docs/#/overview/authentication',
  },
});
