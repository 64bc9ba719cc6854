// https://openrouteservice.org/dev/#/api-docs/introduction
import {
  ALPHABETS,
  base64url,
  defineDetector,
  encodeJson,
  fail,
  hex,
  jsonSegment,
  lookAlikes,
  made,
  optional,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const rest = (rng: Rng): string =>
  encodeJson({ org: '5b3ce3597851110001cf6248', id: rng.text(ALPHABETS.hex.chars, 32), h: 'murmur64' }).slice(44);

function idCheck(text: string): CheckResult {
  const id = jsonSegment(text)?.['id'];
  return typeof id === 'string'
    ? pass(`it decodes to the key with the id ${id.slice(0, 6)}…`)
    : fail('it decodes to no key');
}

const apiKey = token`5b3ce3597851110001cf6248${hex(32)}`;
const encodedApiKey = token`eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi${made(base64url(40, 140), rest)}${optional('=')}`;

export default [
  defineDetector({
    id: 'openrouteservice.api-key',
    title: 'openrouteservice API key',
    provider: 'openrouteservice',
    severity: 'low',
    shape: apiKey,
    decoys: lookAlikes(apiKey),
    docs: {
      about: 'Computes routes within the daily quota of its owner.',
      revoke: 'account.heigit.org → Tokens → Revoke.',
      source: 'https://openrouteservice.org/dev/#/api-docs/introduction',
    },
  }),
  defineDetector({
    id: 'openrouteservice.encoded-api-key',
    title: 'openrouteservice API key (encoded form)',
    provider: 'openrouteservice',
    severity: 'low',
    shape: encodedApiKey,
    random: false,
    check: idCheck,
    decoys: (rng) => [
      encodedApiKey.sample(rng).slice(0, 60),
      `eyJvcmciOiI1YjNjZTM1OTc4NTExMTAwMDFjZjYyNDgi${rng.text(ALPHABETS.base64url.chars, 80)}`,
    ],
    docs: {
      about: 'Computes routes within the daily quota of its owner.',
      revoke: 'account.heigit.org → Tokens → Revoke.',
      source: 'https://openrouteservice.org/dev/#/api-docs/introduction',
    },
  }),
];
