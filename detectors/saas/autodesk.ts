// https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/
import { base62, keyed, notHash, oneOf, token } from '../../src/detector/index.js';

export default keyed({
  id: 'autodesk.client-secret',
  provider: 'Autodesk Platform Services',
  severity: 'high',
  shape: token`${oneOf(base62(64), base62(16))}`,
  words: [
    'autodesk',
    'forge_client_secret',
    'forge-client-secret',
    'forgeclientsecret',
    'aps_client_secret',
    'aps-client-secret',
    'apsclientsecret',
    'forge_secret',
    'forge-secret',
    'forgesecret',
    'aps_secret',
    'aps-secret',
    'apssecret',
  ],
  title: 'Autodesk client secret',
  check: notHash,
  prior: 0.75,
  parts: [{ name: 'client id', shape: token`${oneOf(base62(48), base62(32))}`, within: 200 }],
  sampleName: 'AUTODESK_CLIENT_SECRET',
  about: 'With its client id, reads and changes an app’s designs and models.',
  revoke: 'aps.autodesk.com → the app → regenerate the client secret.',
  source: 'https://aps.autodesk.com/en/docs/oauth/v2/tutorials/create-app/',
});
