// https://docs.weblate.org/en/latest/api.html#authentication-and-generic-parameters
import { base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const user = token`wlu_${base62(36, 40)}`;
const project = token`wlp_${base62(36, 40)}`;
const source = 'https://docs.weblate.org/en/latest/api.html#authentication-and-generic-parameters';

export default [
  defineDetector({
    id: 'weblate.user-token',
    title: 'Weblate user API token',
    provider: 'Weblate',
    severity: 'high',
    shape: user,
    decoys: lookAlikes(user),
    docs: {
      about: 'Acts as its user: translations, and the repositories that they are pushed to.',
      revoke: 'Profile → API access → Regenerate API key; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'weblate.project-token',
    title: 'Weblate project API token',
    provider: 'Weblate',
    severity: 'high',
    shape: project,
    decoys: lookAlikes(project),
    docs: {
      about: 'Changes the translations of one project, which are pushed to its repository.',
      revoke: 'Project → Settings → API access → Revoke; at once.',
      source,
    },
  }),
];
