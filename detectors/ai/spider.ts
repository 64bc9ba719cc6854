// https://spider.cloud/docs/api
import { bareLookAlikes, bearer, defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`sk-${uuid()}`;

export default defineDetector({
  id: 'spider.api-key',
  title: 'Spider API key',
  provider: 'Spider',
  severity: 'high',
  shape,
  near: {
    words: [
      'spider_api',
      'spider-api',
      'spiderapi',
      'spider_cloud',
      'spider-cloud',
      'spidercloud',
      'spider.cloud',
      'spider_key',
      'spider-key',
      'spiderkey',
      'spider_token',
      'spider-token',
      'spider_secret',
      'spider',
    ],
    before: 52,
  },
  decoys: bareLookAlikes(shape, 'spider_api'),
  check: uuidCheck,
  shortLiteral: 'the vendor’s name must stand before it',
  prior: 0.9,
  verify: bearer('https://api.spider.cloud/data/credits'),
  docs: {
    about: 'Crawls the web on the account’s credits.',
    revoke: 'spider.cloud → API keys → Revoke.',
    source: 'https://spider.cloud/docs/api',
  },
});
