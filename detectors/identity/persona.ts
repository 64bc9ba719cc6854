// https://docs.withpersona.com/api-keys
import { alphabet, bearer, chars, defineDetector, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const shape = token`${oneOf('persona_production_', 'persona_sandbox_')}${chars(alphabet('lower-case letters, digits, _ and -', '0-9', 'a-z', '_-'), 20, 80)}`;

export default defineDetector({
  id: 'persona.api-key',
  title: 'Persona API key',
  provider: 'Persona',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  verify: bearer('https://api.withpersona.com/api/v1/accounts'),
  docs: {
    about: 'Reads identity checks with their documents and photographs; a sandbox key reads test data only.',
    revoke: 'Persona dashboard → API → API keys → Expire.',
    source: 'https://docs.withpersona.com/api-keys',
  },
});
