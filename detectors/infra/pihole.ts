// https://docs.pi-hole.net/
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'pihole.password-hash',
  title: 'Pi-hole API token',
  provider: 'Pi-hole',
  severity: 'low',
  shape: token`${hex(64)}`,
  words: ['pihole', 'pi_hole', 'pi-hole', 'pihole', 'pi hole', 'webpassword'],
  about:
    'The hash of the web password, which the old API takes as its token: switches blocking off and reads what was looked up.',
  revoke: 'pihole -a -p sets another password and with it another token.',
  source: 'https://docs.pi-hole.net/',
});
