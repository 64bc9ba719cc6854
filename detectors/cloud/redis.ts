// https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/
import { bareLookAlikes, base36, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('A', 'S')}${base36(40, 64)}`;

export default defineDetector({
  id: 'redis.cloud-api-key',
  title: 'Redis Cloud account or secret key',
  provider: 'Redis',
  severity: 'high',
  shape,
  decoys: bareLookAlikes(shape, 'rediscloud_secret_key'),
  near: { words: ['rediscloud', 'redis_cloud', 'redis-cloud', 'redislabs', 'x-api-secret-key'], before: 32 },
  docs: {
    about: 'With its other half it manages subscriptions and databases of the account.',
    revoke: 'Redis Cloud console → Access Management → API Keys → Delete; at once.',
    source: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  },
});
