// https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens
import {
  alphabet,
  ALPHABETS,
  chars,
  defineDetector,
  inHeader,
  lookAlikes,
  made,
  pass,
  token,
  type CheckResult,
  type Rng,
  type Part,
  unknown,
} from '../../src/detector/index.js';

const LOWER_BASE32 = alphabet('lower-case base32', 'a-z', '2-7');
/** Base 32 of a text, in lower case and without padding. */
const encode = (text: string): string => {
  const bits = [...Buffer.from(text)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => LOWER_BASE32.chars[parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
};
const decode = (text: string): string => {
  const bits = [...text].map((char) => LOWER_BASE32.chars.indexOf(char).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => parseInt(eight, 2))).toString('latin1');
};
const body = (make: (rng: Rng) => string): Part => made(chars(LOWER_BASE32, 36, 56), (rng) => encode(make(rng)));
const project = token`tgpak_${body((rng) => `${1 + rng.int(99_999)}_${rng.text(ALPHABETS.base36.chars, 26)}`)}`;
const personal = token`tgpat_${body((rng) => rng.text(ALPHABETS.base36.chars, 26))}`;
const check = (text: string): CheckResult => {
  const id = /^(\d{1,12})_/.exec(decode(text.slice('tgpak_'.length)))?.[1];
  return id === undefined ? unknown('it names no project') : pass(`a key of the project ${id}`);
};
const source = 'https://docs.tolgee.io/platform/account_settings/api_keys_and_pat_tokens';

export default [
  defineDetector({
    id: 'tolgee.project-key',
    title: 'Tolgee project API key',
    provider: 'Tolgee',
    severity: 'high',
    shape: project,
    decoys: lookAlikes(project),
    check,
    verify: inHeader('https://app.tolgee.io/v2/api-keys/current', 'X-API-Key', { dead: [] }),
    docs: {
      about: 'Reads, and as its scopes go changes, the translations that an application ships.',
      revoke: 'Account settings → Project API keys → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'tolgee.access-token',
    title: 'Tolgee personal access token',
    provider: 'Tolgee',
    severity: 'high',
    shape: personal,
    decoys: lookAlikes(personal),
    verify: inHeader('https://app.tolgee.io/v2/pats/current', 'X-API-Key', { dead: [] }),
    docs: {
      about: 'Acts as its user over all their projects.',
      revoke: 'Account settings → Personal access tokens → Delete; at once.',
      source,
    },
  }),
];
