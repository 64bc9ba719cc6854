// https://support.maxmind.com/hc/en-us/articles/4407116112539
import { asPassword, base62, defineDetector, digits, keyed, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(6)}_${base62(29)}_mmk`;

export default [
  defineDetector({
    id: 'maxmind.license-key',
    title: 'MaxMind licence key',
    provider: 'MaxMind',
    severity: 'medium',
    shape,
    decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
    docs: {
      about: 'Downloads and queries location data at an account’s cost.',
      revoke: 'Account → Manage license keys → Delete; at once.',
      source: 'https://support.maxmind.com/hc/en-us/articles/4407116112539',
    },
  }),
  keyed({
    id: 'maxmind.legacy-license-key',
    prior: 0.8,
    provider: 'MaxMind',
    title: 'MaxMind licence key (older)',
    severity: 'medium',
    shape: token`${base62(16)}`,
    words: [
      'maxmind_license',
      'maxmind-license',
      'maxmindlicense',
      'maxmind_key',
      'maxmind-key',
      'maxmindkey',
      'geoip_license',
      'geoip-license',
      'geoiplicense',
      'geoip2_license',
      'geoip2-license',
      'geoip2license',
      'geoipupdate_license',
      'geoipupdate-license',
      'geoipupdatelicense',
      'geolite2_license',
      'geolite2-license',
      'geolite2license',
      'maxmind',
      'geoip',
    ],
    before: 40,
    check: notHash,
    parts: [{ name: 'account id', shape: token`${digits(5, 7)}`, within: 120 }],
    verify: asPassword('https://geoip.maxmind.com/geoip/v2.1/country/8.8.8.8', '{account id}', {
      live: [200, 402, 403],
      dead: [],
    }),
    about: 'Downloads paid databases and asks the web services at the account’s cost.',
    revoke: 'Account → Manage license keys → Delete; at once.',
    source: 'https://support.maxmind.com/hc/en-us/articles/4407111582235',
  }),
];
