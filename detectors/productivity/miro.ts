// https://developers.miro.com/reference/api-reference
import {
  ALPHABETS,
  base64url,
  defineDetector,
  fail,
  jsonSegment,
  keyed,
  made,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

/** The token opens with the base64 of `{"miro.origin":"eu01"}`, an underscore and 27 characters. */
const original = (rng: Rng): string =>
  Buffer.from(`{"miro.origin":"${rng.pick(['eu01', 'us01'])}"}`)
    .toString('base64url')
    .slice('eyJtaXJvLm9yaWdpbiI6'.length) + `_${rng.text(ALPHABETS.base64url.chars, 27)}`;

function originCheck(text: string): CheckResult {
  const origin = jsonSegment(text.slice(0, text.indexOf('_')))?.['miro.origin'];
  return typeof origin === 'string' ? pass(`a token of the region ${origin.slice(0, 12)}`) : fail('it names no region');
}

const shape = token`eyJtaXJvLm9yaWdpbiI6${made(base64url(20, 110), original)}`;

export default [
  keyed({
    id: 'miro.access-token',
    provider: 'Miro',
    title: 'Miro access token',
    severity: 'medium',
    shape: token`${base64url(27)}`,
    words: ['miro'],
    prior: 0.5,
    verify: { url: 'https://api.miro.com/v1/oauth-token', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    about: 'Acts for an application on the boards of a team, within its scopes.',
    revoke: 'Profile → Your apps → the app → uninstall or rotate; POST /v1/oauth/revoke ends one token.',
    source: 'https://developers.miro.com/reference/api-reference',
  }),
  defineDetector({
    id: 'miro.origin-access-token',
    title: 'Miro access token with its region',
    provider: 'Miro',
    severity: 'medium',
    shape,
    random: false,
    check: originCheck,
    verify: { url: 'https://api.miro.com/v1/oauth-token', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [shape.sample(rng).slice(0, 30), `eyJtaXJvLm9yaWdpbiI6${rng.text(ALPHABETS.base64url.chars, 40)}`],
    docs: {
      about: 'Acts for an application on the boards of a team, within its scopes.',
      revoke: 'Profile → Your apps → the app → uninstall or rotate; POST /v1/oauth/revoke ends one token.',
      source: 'https://developers.miro.com/reference/api-reference',
    },
  }),
];
