// https://upstash.com/docs/redis/features/restapi
import {
  asPassword,
  bareLookAlikes,
  base62,
  base64,
  base64JsonCheck,
  base64Padded,
  bearer,
  defineDetector,
  fail,
  hostPart,
  lookAlikes,
  made,
  mailPart,
  pass,
  shown,
  token,
  uuid,
  uuidCheck,
  type CheckResult,
  type DetectorSpec,
  type Rng,
  unknown,
} from '../../src/detector/index.js';

const hexOf = (rng: Rng, length: number): string => rng.text('0123456789abcdef', length);
/** A version byte, the database’s number, two more bytes, and then the password and the number again as text. */
const restBytes = (rng: Rng): Buffer => {
  const database = 10_000 + rng.int(50_000);
  return Buffer.concat([
    Buffer.from([1, database >> 8, database & 0xff, 0, 2, 0x27]),
    Buffer.from(`p${1 + rng.int(2)}${hexOf(rng, 32)}${database}`),
  ]);
};
const restToken = token`${made(base64(60), (rng) => restBytes(rng).toString('base64'))}`;
const restCheck = (text: string): CheckResult => {
  const bytes = Buffer.from(text, 'base64');
  const [, number] = /p[12][0-9a-f]{32}(\d{1,5})$/.exec(bytes.toString('latin1')) ?? [];
  return bytes[0] === 1 && Number(number) === bytes.readUInt16BE(1)
    ? pass('it names its database twice, the same')
    : text.slice(4, 9) === 'AAInc'
      ? unknown('what it holds cannot be read')
      : fail('it names no database');
};

const qstash = token`eyJVc2VySUQiOi${made(base64Padded(76, 130), (rng) =>
  Buffer.from(
    JSON.stringify({
      UserID: `${hexOf(rng, 8)}-${hexOf(rng, 4)}-4${hexOf(rng, 3)}-8${hexOf(rng, 3)}-${hexOf(rng, 12)}`,
      Password: hexOf(rng, 32),
    }),
  )
    .toString('base64')
    .slice(14),
)}`;
const signingKey = token`sig_${base62(26, 32)}`;
const managementKey = token`${uuid()}`;

const shared = { provider: 'Upstash' } as const satisfies Partial<DetectorSpec>;
const source = 'https://upstash.com/docs/redis/features/restapi';

export default [
  defineDetector({
    ...shared,
    id: 'upstash.rest-token',
    verify: bearer('https://{host}/ping'),
    parts: [hostPart('upstash.io')],
    title: 'Upstash Redis REST token',
    severity: 'high',
    shape: restToken,
    check: restCheck,
    near: { words: ['upstash', 'kv_rest_api', 'kv-rest-api', 'kvrestapi', 'redis_rest', 'redisrest'], before: 40 },
    decoys: bareLookAlikes(restToken, 'upstash_token'),
    docs: {
      about: 'Reads and changes everything in the database.',
      revoke: 'Console → the database → Details → Reset credentials; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'upstash.qstash-token',
    check: base64JsonCheck(
      (text) => text,
      (json) =>
        typeof json['UserID'] === 'string' && typeof json['Password'] === 'string'
          ? `it belongs to user ${shown(json['UserID'])}`
          : null,
    ),
    verify: bearer('https://qstash.upstash.io/v2/schedules'),
    title: 'Upstash QStash token',
    severity: 'high',
    shape: qstash,
    random: false,
    decoys: lookAlikes(qstash),
    docs: {
      about: 'Publishes messages: makes the account call any address with any body.',
      revoke: 'Console → QStash → Roll token; at once.',
      source: 'https://upstash.com/docs/qstash/overall/getstarted',
    },
  }),
  defineDetector({
    ...shared,
    id: 'upstash.qstash-signing-key',
    title: 'Upstash QStash signing key',
    severity: 'medium',
    shape: signingKey,
    near: { words: ['qstash', 'upstash'], before: 52 },
    decoys: lookAlikes(signingKey),
    docs: {
      about: 'Forges messages that the application takes for QStash’s.',
      revoke: 'Console → QStash → Signing keys → Roll; twice.',
      source: 'https://upstash.com/docs/qstash/features/security',
    },
  }),
  defineDetector({
    ...shared,
    id: 'upstash.management-key',
    check: uuidCheck,
    verify: asPassword('https://api.upstash.com/v2/redis/databases', '{user}'),
    parts: [mailPart],
    title: 'Upstash management API key',
    severity: 'critical',
    shape: managementKey,
    near: {
      words: ['upstash_api', 'upstash-api', 'upstashapi', 'upstash_management', 'upstash_key', 'upstash'],
      before: 32,
    },
    decoys: bareLookAlikes(managementKey, 'upstash_api_key'),
    docs: {
      about: 'Manages every database of the account, and reads their passwords.',
      revoke: 'Console → Account → Management API → Delete; at once.',
      source: 'https://upstash.com/docs/devops/developer-api/introduction',
    },
  }),
];
