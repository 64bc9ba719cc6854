// https://developer.dotdigital.com/reference/authentication
import { base36, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const apiUser = token`apiuser-${base36(12)}@apiconnector.com`;

export default defineDetector({
  id: 'dotdigital.api-user',
  provider: 'Dotdigital',
  title: 'Dotdigital API user',
  severity: 'low',
  shape: apiUser,
  random: false,
  decoys: lookAlikes(apiUser),
  docs: {
    about: 'Names an API user; with its password, which often stands beside it, it reads contacts and sends campaigns.',
    revoke: 'Dotdigital → Settings → Access → API users → delete, or change its password.',
    source: 'https://developer.dotdigital.com/reference/authentication',
  },
});
