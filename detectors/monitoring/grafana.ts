// https://grafana.com/docs/grafana/latest/administration/service-accounts/
import {
  ALPHABETS,
  base62,
  base64Padded,
  bearer,
  checksum,
  crc32,
  defineDetector,
  fail,
  hostPart,
  jsonSegment,
  made,
  pass,
  token,
  type CheckResult,
  unknown,
} from '../../src/detector/index.js';

const provider = 'Grafana';

/** CRC-32 of all that stands before, its bytes in little-endian order, in hex. */
const crcTail = checksum(ALPHABETS.hex, 8, (before) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(crc32(before.slice(0, -1)));
  return bytes.toString('hex');
});
const account = token`glsa_${base62(32)}_${crcTail}`;
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64');
const cloud = token`glc_eyJ${made(base64Padded(60, 400), (rng) => encode({ o: rng.text('123456789', 6), n: `${rng.text('abcdefghij', 8)}-token`, k: rng.text(ALPHABETS.base62.chars, 24), m: { r: 'us' } }).slice(3))}`;
const legacy = token`eyJrIjoi${made(base64Padded(60, 400), (rng) => encode({ k: rng.text(ALPHABETS.base62.chars, 32), n: rng.text('abcdefghij', 8), id: 1 + rng.int(9) }).slice(8))}`;

const holds =
  (names: readonly string[], from: number) =>
  (text: string): CheckResult => {
    const inside = jsonSegment(text.slice(from));
    if (inside === null) return unknown('what it holds cannot be read');
    return names.every((name) => name in inside)
      ? pass('it decodes to a key and its owner')
      : fail('it does not decode to a key');
  };

export default [
  defineDetector({
    id: 'grafana.service-account-token',
    verify: bearer('https://{host}/api/org', { live: [200, 403] }),
    parts: [hostPart('grafana.net')],
    title: 'Grafana service account token',
    provider,
    severity: 'high',
    shape: account,
    decoys: (rng) => [`${account.sample(rng).slice(0, -8)}00000000`, account.sample(rng).toUpperCase()],
    docs: {
      about: 'Acts as a service account: reads and changes dashboards, data sources and alerts within its role.',
      revoke: 'Administration → Service accounts → the account → Delete token; at once.',
      source: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
    },
  }),
  defineDetector({
    id: 'grafana.cloud-token',
    title: 'Grafana Cloud access policy token',
    provider,
    severity: 'critical',
    shape: cloud,
    check: holds(['o', 'k'], 4),
    random: false,
    verify: {
      url: 'https://grafana.com/api/v1/tokens?region=us',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 403],
      dead: [401],
    },
    decoys: (rng) => [cloud.sample(rng).slice(0, 60), cloud.sample(rng).replace('glc_', 'glc-')],
    docs: {
      about: 'Reads and writes an organization’s metrics, logs and traces as its policy allows.',
      revoke: 'Grafana Cloud → Security → Access policies → Delete token; at once.',
      source:
        'https://grafana.com/docs/grafana-cloud/account-management/authentication-and-permissions/access-policies/',
    },
  }),
  defineDetector({
    id: 'grafana.legacy-api-key',
    verify: bearer('https://{host}/api/org', { live: [200, 403] }),
    parts: [hostPart('grafana.net')],
    title: 'Grafana API key (legacy)',
    provider,
    severity: 'high',
    shape: legacy,
    check: holds(['k', 'n'], 0),
    random: false,
    decoys: (rng) => [legacy.sample(rng).slice(0, 60), legacy.sample(rng).toLowerCase()],
    docs: {
      about: 'Reads and changes dashboards and data sources of an organization within its role.',
      revoke: 'Administration → API keys → Delete; at once.',
      source: 'https://grafana.com/docs/grafana/latest/administration/api-keys/',
    },
  }),
];
