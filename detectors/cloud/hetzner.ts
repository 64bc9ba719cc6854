// https://docs.hetzner.cloud/
import { bareLookAlikes, base62, defineDetector, inHeader, notHash, token } from '../../src/detector/index.js';

const cloud = token`${base62(64)}`;
const dns = token`${base62(32)}`;
const revoke = 'Console → the project → Security → API tokens → Delete; at once.';

export default [
  defineDetector({
    id: 'hetzner.cloud-token',
    title: 'Hetzner Cloud API token',
    provider: 'Hetzner',
    severity: 'critical',
    check: notHash,
    shape: cloud,
    decoys: bareLookAlikes(cloud, 'hcloud_token'),
    near: { words: ['hcloud', 'hetzner'], before: 52 },
    verify: {
      url: 'https://api.hetzner.cloud/v1/servers?per_page=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 403],
      dead: [401],
    },
    docs: {
      about: 'Manages every server, volume and network of the project.',
      revoke,
      source: 'https://docs.hetzner.cloud/reference/cloud',
    },
  }),
  defineDetector({
    id: 'hetzner.dns-token',
    prior: 0.45,
    verify: inHeader('https://dns.hetzner.com/api/v1/zones?per_page=1', 'Auth-API-Token'),
    title: 'Hetzner DNS API token',
    provider: 'Hetzner',
    severity: 'critical',
    check: notHash,
    shape: dns,
    decoys: bareLookAlikes(dns, 'hetzner_dns_token'),
    near: {
      words: ['hetzner_dns', 'hetzner-dns', 'hetznerdns', 'auth-api-token', 'hetzner_api', 'hetzner'],
      before: 48,
    },
    docs: {
      about: 'Changes the DNS zones of the account, and with them who gets its mail and certificates.',
      revoke: 'dns.hetzner.com → Manage API tokens → Delete; at once.',
      source: 'https://dns.hetzner.com/api-docs',
    },
  }),
];
