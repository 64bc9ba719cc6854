// https://docs.steel.dev/
import { base62, defineDetector, inHeader, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`ste-${base62(60, 80)}`;

export default defineDetector({
  id: 'steel.api-key',
  title: 'Steel API key',
  provider: 'Steel',
  severity: 'info',
  shape,
  decoys: lookAlikes(shape),
  verify: inHeader('https://api.steel.dev/v1/sessions', 'steel-api-key'),
  docs: {
    about: 'Runs browsers in the cloud on the account’s plan.',
    revoke: 'app.steel.dev → API keys → Delete.',
    source: 'https://docs.steel.dev/',
  },
});
