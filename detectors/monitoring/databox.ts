// https://developers.databox.com/
import { base62, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'databox.push-token',
  provider: 'Databox',
  severity: 'info',
  shape: token`${base62(21)}`,
  words: ['databox'],
  title: 'Databox push token',
  prior: 0.82,
  verify: { url: 'https://push.databox.com/ping', method: 'GET', auth: 'Basic', live: [200], dead: [401] },
  about: 'Writes measurements into one data source.',
  revoke: 'Data manager → the source → regenerate the token.',
  source: 'https://developers.databox.com/',
});
