// https://clickhouse.com/docs/cloud/manage/openapi
import { asPassword, base62, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`4b1d${base62(38)}`;

export default defineDetector({
  id: 'clickhouse.cloud-api-secret',
  verify: asPassword('https://api.clickhouse.cloud/v1/organizations', '{key id}'),
  title: 'ClickHouse Cloud API key secret',
  provider: 'ClickHouse',
  severity: 'critical',
  shape,
  parts: [{ name: 'key id', shape: token`${base62(20)}`, within: 200 }],
  decoys: (rng) => [
    shape.sample(rng).slice(0, -1),
    `4b1d${rng.text('0123456789abcdef', 36)}`,
    lookAlikes(shape)(rng)[1] ?? '',
  ],
  docs: {
    about: 'Manages services and backups of the organisation, as far as its role reaches.',
    revoke: 'Console → Organization → API keys → Delete; at once.',
    source: 'https://clickhouse.com/docs/cloud/manage/openapi',
  },
});
