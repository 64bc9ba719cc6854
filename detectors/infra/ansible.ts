// https://docs.ansible.com/ansible/latest/galaxy/user_guide.html
import { base62, defineDetector, hex, notHash, token } from '../../src/detector/index.js';

const provider = 'Ansible';
const galaxy = token`${hex(40)}`;
const controller = token`${base62(30)}`;

export default [
  defineDetector({
    id: 'ansible.galaxy-token',
    title: 'Ansible Galaxy API token',
    provider,
    severity: 'high',
    shape: galaxy,
    near: {
      words: [
        'galaxy_token',
        'galaxy-token',
        'galaxytoken',
        'galaxy_api_key',
        'galaxy-api-key',
        'galaxyapikey',
        'ansible_galaxy',
        'ansible-galaxy',
        'ansiblegalaxy',
        'galaxy_server',
      ],
      before: 24,
    },
    sampleName: 'GALAXY_TOKEN',
    decoys: (rng) => [`galaxy commit ${galaxy.sample(rng)}`, `galaxy_token=${rng.text('0123456789abcdef', 39)}`],
    docs: {
      about: 'Publishes roles and collections in its owner’s namespaces.',
      revoke: 'galaxy.ansible.com → Collections → API token → Load token (a new one ends the old).',
      source: 'https://docs.ansible.com/ansible/latest/galaxy/user_guide.html',
    },
  }),
  defineDetector({
    id: 'ansible.controller-token',
    check: notHash,
    title: 'Ansible Automation Controller (Tower, AWX) token',
    provider,
    severity: 'critical',
    shape: controller,
    prior: 0.88,
    near: {
      words: [
        'tower_oauth_token',
        'tower-oauth-token',
        'toweroauthtoken',
        'controller_oauth_token',
        'controller-oauth-token',
        'controlleroauthtoken',
        'awx_token',
        'awx-token',
        'awxtoken',
        'tower_token',
        'tower-token',
        'towertoken',
      ],
      before: 16,
    },
    sampleName: 'TOWER_OAUTH_TOKEN',
    decoys: (rng) => [`tower_oauth_token=${controller.sample(rng).slice(1)}`, `value ${controller.sample(rng)}`],
    docs: {
      about: 'Launches jobs on the inventories that its user may use.',
      revoke: 'User → Tokens → Delete; at once.',
      source: 'https://docs.ansible.com/automation-controller/latest/html/userguide/applications_auth.html',
    },
  }),
];
