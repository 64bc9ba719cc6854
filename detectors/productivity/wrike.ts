// https://developers.wrike.com/oauth-20-authorization/
import {
  ALPHABETS,
  base64url,
  bearer,
  defineDetector,
  dotted,
  encodeJson,
  fail,
  jsonPart,
  jsonSegment,
  keyed,
  made,
  pass,
  token,
  type CheckResult,
} from '../../src/detector/index.js';

const header = { tt: 'p', alg: 'HS256', tv: '1' };
const own = token`eyJ0dCI6In${jsonPart(() => header, 'eyJ0dCI6In', 120)}.${jsonPart((rng) => ({ d: rng.text(ALPHABETS.base62.chars, 130), iat: 1_600_000_000 + rng.int(1e8) }))}.${base64url(43)}`;

const shape = token`${made(
  dotted(320, 360),
  (rng) =>
    `${encodeJson(header)}.${encodeJson({ d: rng.text(ALPHABETS.base62.chars, 160), iat: 1_600_000_000 + rng.int(1e8) })}.${rng.text(ALPHABETS.base64url.chars, 43)}`,
)}`;

const revoke = 'Apps & integrations → API → the app → delete its permanent token; at once.';
const source = 'https://developers.wrike.com/oauth-20-authorization/';
const about = 'Acts as its user over the whole account: tasks, files, people.';
const verify = bearer('https://www.wrike.com/api/v4/contacts?me=true');
const check = (text: string): CheckResult => {
  const header = jsonSegment(text.split('.')[0] ?? '');
  return header !== null && 'tt' in header && 'alg' in header
    ? pass('its header is that of a Wrike token')
    : fail('its header is not that of a Wrike token');
};

export default [
  defineDetector({
    id: 'wrike.access-token',
    title: 'Wrike permanent access token',
    provider: 'Wrike',
    severity: 'medium',
    shape: own,
    check,
    random: false,
    verify,
    decoys: (rng) => [own.sample(rng).slice(0, 60), own.sample(rng).replace('eyJ0dCI6In', 'eyJ0dCJ6In')],
    docs: { about, revoke, source },
  }),
  keyed({
    id: 'wrike.opaque-token',
    title: 'Wrike access token (beside its vendor’s name)',
    provider: 'Wrike',
    severity: 'medium',
    shape,
    words: ['wrike'],
    before: 52,
    prior: 0.7,
    random: false,
    claims: ['wrike.access-token'],
    about,
    revoke,
    source,
  }),
];
