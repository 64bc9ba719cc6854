// https://docs.chef.io/automate/api_tokens/
import { base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`${base64url(43)}=`;

export default defineDetector({
  id: 'chef.automate-token',
  title: 'Chef Automate API token',
  provider: 'Chef',
  severity: 'critical',
  shape,
  near: {
    words: [
      'chef_automate',
      'chef-automate',
      'chefautomate',
      'automate_token',
      'automate-token',
      'automatetoken',
      'automate_api_token',
      'habitat',
      'hab_auth_token',
      'hab-auth-token',
      'habauthtoken',
    ],
    before: 24,
  },
  sampleName: 'CHEF_AUTOMATE_TOKEN',
  decoys: (rng) => [`chef_automate_token=${shape.sample(rng).slice(1)}`, `digest ${shape.sample(rng)}`],
  docs: {
    about: 'Acts on a Chef Automate server as its policies allow: nodes, their attributes and compliance reports.',
    revoke: 'Settings → API Tokens → Delete; at once.',
    source: 'https://docs.chef.io/automate/api_tokens/',
  },
});
