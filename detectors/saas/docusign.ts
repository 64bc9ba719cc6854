// https://developers.docusign.com/platform/configure-app/
import { defineDetector, token, uuid, uuidCheck } from '../../src/detector/index.js';

const shape = token`${uuid()}`;

export default defineDetector({
  id: 'docusign.client-secret',
  parts: [{ name: 'integration key', shape: token`${uuid()}`, within: 200 }],
  check: uuidCheck,
  title: 'Docusign secret key',
  provider: 'Docusign',
  severity: 'high',
  shape,
  near: {
    words: [
      'docusign_secret',
      'docusign-secret',
      'docusignsecret',
      'docusign_client_secret',
      'docusign-client-secret',
      'docusignclientsecret',
      'docusign_secret_key',
      'docusign',
    ],
    before: 40,
  },
  sampleName: 'DOCUSIGN_CLIENT_SECRET',
  decoys: (rng) => [`docusign_account_id ${shape.sample(rng).replace(/-/g, '')}`, `request ${shape.sample(rng)}`],
  docs: {
    about: 'With its integration key, gets tokens of users who consented: their documents and signatures.',
    revoke: 'Settings → Apps and keys → the app → delete the secret key; at once.',
    source: 'https://developers.docusign.com/platform/configure-app/',
  },
});
