// https://www.stitchdata.com/docs/developers/stitch-connect/api
import { alphabet, bearer, chars, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'stitch.api-token',
  provider: 'Stitch',
  title: 'Stitch API access token',
  severity: 'medium',
  shape: token`${chars(alphabet('lower-case letters, digits and _', 'a-z', '0-9', '_'), 35)}`,
  words: ['stitchdata', 'stitch_data', 'stitch-data', 'stitch_api', 'stitch-api', 'stitch_access', 'stitch_token'],
  before: 52,
  prior: 0.7,
  verify: bearer('https://api.stitchdata.com/v4/sources'),
  about: 'Manages data pipelines, and with them the connections to sources and warehouses.',
  revoke: 'Account settings → API access keys → Revoke.',
  source: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
});
