// https://neon.com/docs/manage/api-keys
import { base62, defineDetector, fail, lookAlikes, token, unknown } from '../../src/detector/index.js';

const apiKey = token`napi_${base62(64)}`;
const rolePassword = token`npg_${base62(12)}`;

export default [
  defineDetector({
    id: 'neon.api-key',
    title: 'Neon API key',
    provider: 'Neon',
    severity: 'critical',
    shape: apiKey,
    decoys: lookAlikes(apiKey),
    verify: {
      url: 'https://console.neon.tech/api/v2/projects',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 400],
      dead: [401],
    },
    docs: {
      about: 'Manages every project and database of the account or organisation.',
      revoke: 'Console → Account (or organisation) settings → API keys → Revoke; at once.',
      source: 'https://neon.com/docs/manage/api-keys',
    },
  }),
  defineDetector({
    id: 'neon.role-password',
    title: 'Neon database password',
    provider: 'Neon',
    severity: 'critical',
    shape: rolePassword,
    prior: 0.95,
    check: (text) =>
      /\d|[a-z][A-Z]/.test(text) ? unknown('a password has no form') : fail('it is a name of a program'),
    decoys: lookAlikes(rolePassword),
    claims: ['generic.postgres-url'],
    docs: {
      about: 'Logs in to the database as its role, from anywhere.',
      revoke: 'Console → Branches → Roles & Databases → the role → Reset password; at once.',
      source: 'https://neon.com/docs/manage/roles',
    },
  }),
];
