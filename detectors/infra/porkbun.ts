// https://porkbun.com/api/json/v3/documentation
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const secret = token`sk1_${hex(64)}`;
const key = token`pk1_${hex(64)}`;

export default [
  defineDetector({
    id: 'porkbun.secret-key',
    title: 'Porkbun secret API key',
    provider: 'Porkbun',
    severity: 'critical',
    shape: secret,
    decoys: lookAlikes(secret),
    parts: [{ name: 'API key', shape: token`pk1_${hex(64)}` }],
    docs: {
      about: 'With its API key, changes the DNS records and name servers of domains.',
      revoke: 'porkbun.com/account/api → Delete.',
      source: 'https://porkbun.com/api/json/v3/documentation',
    },
  }),
  defineDetector({
    id: 'porkbun.api-key',
    title: 'Porkbun API key',
    provider: 'Porkbun',
    severity: 'low',
    shape: key,
    decoys: lookAlikes(key),
    docs: {
      about: 'Names an account; only with its secret half (sk1_) does it change DNS records.',
      revoke: 'porkbun.com/account/api → Delete.',
      source: 'https://porkbun.com/api/json/v3/documentation',
    },
  }),
];
