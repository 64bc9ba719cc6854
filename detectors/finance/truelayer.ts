// https://docs.truelayer.com/docs/authentication
import { keyed, token, uuid, uuidCheck } from '../../src/detector/index.js';

export default keyed({
  id: 'truelayer.client-secret',
  provider: 'TrueLayer',
  title: 'TrueLayer client secret',
  severity: 'high',
  shape: token`${uuid()}`,
  words: ['truelayer', 'true_layer', 'true-layer'],
  before: 52,
  prior: 0.45,
  sampleName: 'TRUELAYER_CLIENT_SECRET',
  check: uuidCheck,
  about: 'With its client id, asks banks for users’ data and starts payments in the app’s name.',
  revoke: 'console.truelayer.com → App settings → Reset the client secret.',
  source: 'https://docs.truelayer.com/docs/authentication',
});
