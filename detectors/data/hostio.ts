// https://host.io/docs
import { base36, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'hostio.token',
  provider: 'host.io',
  title: 'host.io token',
  severity: 'low',
  shape: token`${base36(14)}`,
  words: ['hostio', 'host.io', 'host_io', 'host-io'],
  prior: 0.55,
  verify: { url: 'https://host.io/api/web/host.io', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  about: 'Uses up the owner’s quota of domain data.',
  revoke: 'host.io → Dashboard → reset the token.',
  source: 'https://host.io/docs',
});
