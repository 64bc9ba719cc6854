// https://developers.teamgate.com/
import { base62, inHeader, keyed, notHash, token } from '../../src/detector/index.js';

const authToken = token`${base62(40, 79)}`;
const appKey = token`${base62(80)}`;
const about = 'Together with its other half, reads and changes leads, deals and people of a company.';
const revoke = 'Settings → Additional features → External apps → remove the key.';
const source = 'https://developers.teamgate.com/';
const words = ['teamgate', 'team_gate', 'team-gate'];

export default [
  keyed({
    id: 'teamgate.auth-token',
    provider: 'Teamgate',
    title: 'Teamgate auth token',
    severity: 'medium',
    shape: authToken,
    words,
    before: 52,
    prior: 0.7,
    check: notHash,
    parts: [{ name: 'app key', shape: appKey, within: 300 }],
    verify: inHeader('https://api.teamgate.com/v4/users', 'X-Auth-Token', { headers: { 'X-App-Key': '{app key}' } }),
    about,
    revoke,
    source,
  }),
  keyed({
    id: 'teamgate.app-key',
    provider: 'Teamgate',
    title: 'Teamgate app key',
    severity: 'medium',
    shape: appKey,
    words,
    before: 52,
    prior: 0.7,
    about,
    revoke,
    source,
  }),
];
