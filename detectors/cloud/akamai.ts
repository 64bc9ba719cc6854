// https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials
import { ALPHABETS, base64, defineDetector, keyed, pattern, token } from '../../src/detector/index.js';

const clientSecret = token`${base64(43)}=`;
const clientToken = pattern({
  literals: ['akab-'],
  before: 1,
  maxLength: 40,
  source: '(?:^|[^A-Za-z0-9_-])(akab-[a-z0-9]{16}-[a-z0-9]{16})(?:[^A-Za-z0-9_.-]|\\.[^a-z]|\\.?$)',
  format: 'akab-<16 lower-case letters and digits>-<16 lower-case letters and digits>',
  publicPrefix: 5,
  sample: (rng) => `akab-${rng.text(ALPHABETS.base36.chars, 16)}-${rng.text(ALPHABETS.base36.chars, 16)}`,
});

export default [
  defineDetector({
    id: 'akamai.client-token',
    title: 'Akamai EdgeGrid token',
    provider: 'Akamai',
    severity: 'high',
    shape: clientToken,
    parts: [{ name: 'client secret', shape: clientSecret, within: 300 }],
    decoys: (rng) => [clientToken.sample(rng).slice(0, -1), `${clientToken.sample(rng)}.luna.akamaiapis.net`],
    docs: {
      about:
        'Names an API client of the account; with its client secret it changes properties, certificates and firewalls.',
      revoke: 'Control Center → Identity & access → API clients → the client → Deactivate the credential.',
      source: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
    },
  }),
  keyed({
    id: 'akamai.client-secret',
    provider: 'Akamai',
    severity: 'critical',
    shape: clientSecret,
    words: ['akamai', 'edgegrid', 'edgerc', 'akab-'],
    title: 'Akamai EdgeGrid client secret',
    before: 96,
    after: 64,
    sampleName: 'AKAMAI_CLIENT_SECRET',
    about: 'With the tokens and the host beside it, changes what the account’s sites deliver.',
    revoke: 'Control Center → Identity & access → API clients → the client → Deactivate the credential.',
    source: 'https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials',
  }),
];
