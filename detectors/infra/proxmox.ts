// https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens
import { defineDetector, dotted, keyed, lookAlikes, token, uuid } from '../../src/detector/index.js';

const header = token`PVEAPIToken=${dotted(1, 40)}@${dotted(2, 32)}!${dotted(1, 40)}=${uuid()}`;

export default [
  defineDetector({
    id: 'proxmox.api-token',
    title: 'Proxmox VE API token header',
    provider: 'Proxmox VE',
    severity: 'critical',
    shape: header,
    decoys: lookAlikes(header),
    random: false,
    docs: {
      about: 'Manages virtual machines, storage and users of a cluster, as far as the token’s privileges reach.',
      revoke: 'Datacenter → Permissions → API Tokens → Remove; at once.',
      source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
    },
  }),
  keyed({
    id: 'proxmox.token-secret',
    title: 'Proxmox VE API token secret',
    provider: 'Proxmox VE',
    severity: 'critical',
    shape: token`${uuid()}`,
    words: [
      'proxmox',
      'proxmoxve',
      'pm_api_token_secret',
      'pm-api-token-secret',
      'pmapitokensecret',
      'pm api token secret',
      'pve_api_token',
      'pve-api-token',
      'pveapitoken',
      'pve api token',
      'pve_token',
      'pve-token',
      'pvetoken',
      'pve token',
      'pve_secret',
      'pve-secret',
      'pvesecret',
      'pve secret',
    ],
    about: 'The secret half of an API token: with its user and name manages virtual machines, storage and users.',
    revoke: 'Datacenter → Permissions → API Tokens → Remove; at once.',
    source: 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens',
  }),
];
