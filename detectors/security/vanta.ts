// https://developer.vanta.com/docs/api-access-setup
import { bareLookAlikes, defineDetector, oneOf, token, word } from '../../src/detector/index.js';

const secret = token`${oneOf('vcs_', 'vat_')}${word(26, 76)}`;
const clientId = token`vci_${word(26, 76)}`;

export default defineDetector({
  id: 'vanta.client-secret',
  title: 'Vanta client secret or access token',
  provider: 'Vanta',
  severity: 'info',
  shape: secret,
  near: { words: ['vanta'], before: 96 },
  decoys: bareLookAlikes(secret, 'vanta'),
  prior: 0.85,
  parts: [{ name: 'client id', shape: clientId, within: 300 }],
  sampleName: 'VANTA_CLIENT_SECRET',
  docs: {
    about: 'Reads a company’s security controls, people and their devices.',
    revoke: 'Settings → Developer console → the application → Reset secret.',
    source: 'https://developer.vanta.com/docs/api-access-setup',
  },
});
