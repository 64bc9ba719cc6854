// https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/
import { defineDetector, lookAlikes, token, word } from '../../src/detector/index.js';

const serverKey = token`cfxk_${word(20, 100)}`;

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
