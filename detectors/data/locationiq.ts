// https://docs.locationiq.com/docs/getting-started
import { defineDetector, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`pk.${hex(32)}`;

export default defineDetector({
  id: 'locationiq.access-token',
  title: 'LocationIQ access token',
  provider: 'LocationIQ',
  severity: 'low',
  shape,
  shortLiteral: '32 digits of hex and nothing else must follow it',
  prior: 0.85,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Looks up places at the owner’s cost, unless the token is tied to a site.',
    revoke: 'Dashboard → API access tokens → delete the token.',
    source: 'https://docs.locationiq.com/docs/getting-started',
  },
});
