// https://docs.brightdata.com/api-reference/authentication
import { ALPHABETS, defineDetector, hex, keyed, oneOf, pattern, token, uuid } from '../../src/detector/index.js';

const proxyCredentials = pattern({
  literals: ['brd-customer-'],
  before: 1,
  maxLength: 150,
  source: '\\b(brd-customer-[A-Za-z0-9_]{4,24}-zone-[A-Za-z0-9_-]{1,80}:[a-z0-9]{12})(?:[^A-Za-z0-9]|$)',
  format: 'brd-customer-<customer>-zone-<zone>:<12 lower-case letters and digits>',
  publicPrefix: 13,
  sample: (rng) =>
    `brd-customer-hl_${rng.text(ALPHABETS.hex.chars, 8)}-zone-${rng.pick(['residential', 'isp_proxy', 'web'])}:${rng.text(ALPHABETS.base36.chars, 12)}`,
});

export default [
  keyed({
    id: 'brightdata.api-token',
    provider: 'Bright Data',
    severity: 'high',
    shape: token`${oneOf(uuid(), hex(64))}`,
    words: ['brightdata', 'bright_data', 'bright-data', 'luminati', 'brd.superproxy'],
    title: 'Bright Data API token',
    verify: { url: 'https://api.brightdata.com/status', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    about: 'Runs scrapers and proxies at the account’s cost, and reads what they collected.',
    revoke: 'Account settings → API keys → Delete.',
    source: 'https://docs.brightdata.com/api-reference/authentication',
  }),
  defineDetector({
    id: 'brightdata.proxy-credentials',
    title: 'Bright Data proxy user and password',
    provider: 'Bright Data',
    severity: 'medium',
    shape: proxyCredentials,
    random: false,
    decoys: (rng) => [
      proxyCredentials.sample(rng).slice(0, -1),
      proxyCredentials.sample(rng).replace('brd-customer', 'brd-consumer'),
    ],
    docs: {
      about: 'Sends traffic through the zone’s proxies at the account’s cost.',
      revoke: 'Proxies → the zone → Access parameters → change the password.',
      source: 'https://docs.brightdata.com/proxy-networks/residential/introduction',
    },
  }),
];
