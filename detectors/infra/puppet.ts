// https://www.puppet.com/docs/pe/latest/rbac_token_auth_intro.html
import { base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`0${base64url(43, 59)}`;

export default defineDetector({
  id: 'puppet.enterprise-token',
  title: 'Puppet Enterprise access token',
  provider: 'Puppet',
  severity: 'critical',
  shape,
  near: {
    words: [
      'puppet_token',
      'puppet',
      'puppet_enterprise',
      'puppet-enterprise',
      'puppetenterprise',
      'puppet-token',
      'puppettoken',
      'puppet_access',
      'puppet-access',
      'puppetaccess',
      'pe_token',
      'pe-token',
      'petoken',
      'x-authentication',
    ],
    before: 52,
  },
  sampleName: 'PUPPET_TOKEN',
  decoys: (rng) => [`puppet_token=${shape.sample(rng).slice(0, 40)}`, `value ${shape.sample(rng)}`],
  docs: {
    about: 'Acts as its user on Puppet Enterprise: runs tasks and plans on every node that it may reach.',
    revoke: 'puppet access delete-token-file, and revoke it in the console under Access control.',
    source: 'https://www.puppet.com/docs/pe/latest/rbac_token_auth_intro.html',
  },
});
