// https://teller.io/docs/api/authentication
import { bareLookAlikes, base36, defineDetector, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('token_', 'test_tkn_')}${base36(24, 32)}`;

export default defineDetector({
  id: 'teller.access-token',
  title: 'Teller access token',
  provider: 'Teller',
  severity: 'info',
  shape,
  near: { words: ['teller', 'teller.io', 'teller_io'], before: 96 },
  decoys: bareLookAlikes(shape, 'teller'),
  prior: 0.8,
  sampleName: 'TELLER_ACCESS_TOKEN',
  docs: {
    about: 'With the application’s certificate, reads one enrolled user’s bank accounts.',
    revoke: 'DELETE /accounts ends an enrolment; revoke the certificate at teller.io → Certificates.',
    source: 'https://teller.io/docs/api/authentication',
  },
});
