// https://docs.tatum.io/docs/authentication
import { hex, inHeader, keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

const current = token`t-${hex(24)}-${hex(24)}`;
const older = token`${uuid()}`;
const about = 'Sends transactions and keeps ledgers through the account, at its cost.';
const revoke = 'dashboard.tatum.io → API keys → Revoke.';
const source = 'https://docs.tatum.io/docs/authentication';
const verify = inHeader('https://api.tatum.io/v3/ledger/account?pageSize=10', 'x-api-key');

export default [
  keyed({
    id: 'tatum.api-key',
    provider: 'Tatum',
    severity: 'high',
    shape: current,
    words: ['tatum'],
    before: 52,
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
    before: 52,
    check: uuidCheck,
    verify,
    about,
    revoke,
    source,
  }),
];
