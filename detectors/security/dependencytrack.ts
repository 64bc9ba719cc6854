// https://docs.dependencytrack.org/integrations/rest-api/
import { base62, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`odt_${oneOf(base62(32), [base62(8), oneOf('_'), base62(32)])}`;

export default defineDetector({
  id: 'dependencytrack.api-key',
  title: 'Dependency-Track API key',
  provider: 'OWASP Dependency-Track',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Acts as a team on a server that knows which weak components a company ships.',
    revoke: 'Administration → Access management → Teams → the key → Delete; at once.',
    source: 'https://docs.dependencytrack.org/integrations/rest-api/',
  },
});
