// https://docs.tatum.io/docs/authentication
import { hex, keyed, token, uuid } from '../../src/detector/index.js';

const current = token`t-${hex(24)}-${hex(24)}`;
const older = token`${uuid()}`;
const about = 'Sends transactions and keeps ledgers through the account, at its cost.';
const revoke = 'dashboard.tatum.io → API keys → Revoke.';
const source = 'https://docs.tatum.io/docs/authentication';
const verify = {
  url: 'https://api.tatum.io/v3/ledger/account?pageSize=10',
  method: 'GET',
  auth: { header: 'x-api-key' },
  live: [200],
  dead: [401],
} as const;

export default [
  keyed({
    id: 'tatum.api-key',
    provider: 'Tatum',
    severity: 'high',
    shape: current,
    words: ['tatum'],
    before: 80,
    prior: 0.95,
    verify,
    about,
    revoke,
    source,
  }),
  keyed({
    id: 'tatum.older-api-key',
    provider: 'Tatum',
    title: 'Tatum API key (UUID form)',
    severity: 'high',
    shape: older,
    words: ['tatum'],
    before: 64,
    verify,
    about,
    revoke,
    source,
  }),
];
