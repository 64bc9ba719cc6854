// https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html
import {
  ALPHABETS,
  bareLookAlikes,
  base64,
  checksum,
  crc32,
  defineDetector,
  lookAlikes,
  notHash,
  token,
  upperBase36,
} from '../../src/detector/index.js';

/** CRC-32 of the body without its prefix, as four bytes, the lowest first. */
const check = checksum(ALPHABETS.base64, 6, (before) => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(before.slice('cflt'.length)));
  return sum.toString('base64').slice(0, 6);
});
const secret = token`cflt${base64(54)}${check}`;
const legacy = token`${base64(64)}`;
const parts = [{ name: 'key', shape: token`${upperBase36(16)}`, within: 200 }] as const;
const docs = {
  about: 'With its key it reads and writes topics of a cluster, or manages the organisation’s resources.',
  revoke: 'Confluent Cloud console → API keys → Delete, or confluent api-key delete KEY; at once.',
  source:
    'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
};

export default [
  defineDetector({
    id: 'confluent.api-secret',
    title: 'Confluent Cloud API secret',
    provider: 'Confluent',
    severity: 'critical',
    shape: secret,
    parts,
    docs,
    claims: ['confluent.api-secret-legacy'],
    decoys: (rng) => [...lookAlikes(secret)(rng), `${secret.sample(rng).slice(0, -6)}AAAAAA`],
  }),
  defineDetector({
    id: 'confluent.api-secret-legacy',
    title: 'Confluent Cloud API secret without prefix',
    provider: 'Confluent',
    severity: 'critical',
    check: notHash,
    shape: legacy,
    parts,
    docs,
    decoys: bareLookAlikes(legacy, 'confluent_secret'),
    near: {
      words: ['confluent', 'ccloud', 'sasl_password', 'sasl.password', 'kafka_secret', 'kafka_api_secret'],
      before: 40,
    },
  }),
];
