// https://docs.influxdata.com/influxdb/v2/admin/tokens/
import {
  bareLookAlikes,
  base64,
  base64url,
  defineDetector,
  hostPart,
  inHeader,
  lookAlikes,
  oneOf,
  token,
} from '../../src/detector/index.js';

const v2 = token`${oneOf(base64(86), base64url(86))}==`;
const v3 = token`apiv3_${base64url(80, 100)}`;
const about = 'Reads and writes the buckets of its organisation; an all-access or operator token everything.';

export default [
  defineDetector({
    id: 'influxdb.api-token',
    verify: inHeader('https://{host}/api/v2/orgs', 'Authorization', { prefix: 'Token ' }),
    parts: [hostPart('influxdata.com')],
    title: 'InfluxDB API token',
    provider: 'InfluxDB',
    severity: 'high',
    shape: v2,
    decoys: bareLookAlikes(v2, 'influx_token'),
    near: { words: ['influx', 'influxdb', 'inflx'], before: 40 },
    claims: ['azure.storage-account-key-legacy'],
    docs: {
      about,
      revoke: 'influx auth delete --id ID, or Load Data → API Tokens → Delete; at once.',
      source: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
    },
  }),
  defineDetector({
    id: 'influxdb.v3-token',
    title: 'InfluxDB 3 token',
    provider: 'InfluxDB',
    severity: 'high',
    shape: v3,
    decoys: lookAlikes(v3),
    docs: {
      about,
      revoke: 'influxdb3 delete token --token-name NAME; at once.',
      source: 'https://docs.influxdata.com/influxdb3/core/admin/tokens/',
    },
  }),
];
