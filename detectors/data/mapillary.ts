// https://www.mapillary.com/developer/api-documentation
import { defineDetector, digits, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`MLY|${digits(15, 17)}|${hex(32)}`;

export default defineDetector({
  id: 'mapillary.access-token',
  title: 'Mapillary client access token',
  provider: 'Mapillary',
  severity: 'low',
  shape,
  random: false,
  verify: {
    url: 'https://graph.mapillary.com/images?fields=id&limit=1&bbox=0,0,0.01,0.01',
    method: 'GET',
    auth: { header: 'Authorization', prefix: 'OAuth ' },
    live: [200],
    dead: [400, 401],
  },
  decoys: lookAlikes(shape),
  docs: {
    about: 'Reads street pictures in an application’s name; applications on phones carry it.',
    revoke: 'Developers dashboard → delete the application.',
    source: 'https://www.mapillary.com/developer/api-documentation',
  },
});
