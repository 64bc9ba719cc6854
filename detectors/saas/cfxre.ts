// https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const serverKey = token`cfxk_${base64url(20, 100)}`;

export default defineDetector({
  id: 'cfxre.server-key',
  title: 'Cfx.re server licence key',
  provider: 'Cfx.re',
  severity: 'medium',
  shape: serverKey,
  decoys: lookAlikes(serverKey),
  docs: {
    about: 'Runs game servers under the owner’s licence; abuse gets the licence banned.',
    revoke: 'portal.cfx.re → Servers → Registration keys → Delete.',
    source: 'https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/',
  },
});
