// https://docs.honeycomb.io/configure/environments/manage-api-keys/
import {
  base36,
  base62,
  bearer,
  defineDetector,
  madeOn,
  notHash,
  oneOf,
  token,
  ulidTime,
  keyed,
  hex,
} from '../../src/detector/index.js';

const provider = 'Honeycomb';
const source = 'https://docs.honeycomb.io/configure/environments/manage-api-keys/';
const revoke = 'Environment settings → API keys → Disable or delete; at once.';
const verify = {
  url: 'https://api.honeycomb.io/1/auth',
  method: 'GET',
  auth: { header: 'X-Honeycomb-Team' },
  live: [200],
  dead: [401],
} as const;
const ingest = token`${oneOf('hcaik_', 'hcaic_', 'hcbik_', 'hcxik_')}${base36(58)}`;
const management = token`${oneOf('hcamk_', 'hcxmk_')}${base36(26)}:${base36(32)}`;
const legacy = token`${base62(22)}`;

export default [
  defineDetector({
    id: 'honeycomb.ingest-key',
    check: madeOn((text) => ulidTime(text.slice(6, 32))),
    title: 'Honeycomb ingest key',
    provider,
    severity: 'medium',
    shape: ingest,
    verify,
    decoys: (rng) => [ingest.sample(rng).slice(0, -1), ingest.sample(rng).toUpperCase()],
    docs: { about: 'Sends events to an environment, at its cost.', revoke, source },
  }),
  defineDetector({
    id: 'honeycomb.management-key',
    check: madeOn((text) => ulidTime(text.slice(6, 32))),
    verify: bearer('https://api.honeycomb.io/2/auth', { dead: [] }),
    title: 'Honeycomb management key',
    provider,
    severity: 'high',
    shape: management,
    decoys: (rng) => [management.sample(rng).slice(0, -1), management.sample(rng).replace(':', '.')],
    docs: {
      about: 'Administers a team: its environments and their keys.',
      revoke: 'Account → Team settings → API keys → Delete; at once.',
      source,
    },
  }),
  defineDetector({
    id: 'honeycomb.configuration-key',
    check: notHash,
    title: 'Honeycomb configuration key',
    provider,
    severity: 'medium',
    shape: legacy,
    verify,
    prior: 0.9,
    near: { words: ['honeycomb'], before: 24 },
    sampleName: 'HONEYCOMB_API_KEY',
    decoys: (rng) => [`honeycomb_api_key=${legacy.sample(rng).slice(1)}`, `value ${legacy.sample(rng)}`],
    docs: { about: 'Reads and changes an environment’s data and boards as its permissions allow.', revoke, source },
  }),
  keyed({
    id: 'honeycomb.classic-key',
    provider,
    title: 'Honeycomb classic API key',
    severity: 'medium',
    shape: token`${hex(32)}`,
    words: ['honeycomb'],
    prior: 0.45,
    verify,
    about: 'Sends events to a team’s data sets, and as its permissions go reads and changes them.',
    revoke: 'Account → Team settings → API keys → Delete; at once.',
    source,
  }),
];
