// https://docs.voiceflow.com/reference/authentication
import { base62, defineDetector, hex, lookAlikes, oneOf, optional, token } from '../../src/detector/index.js';

const shape = token`VF.${optional(oneOf('DM.', 'WS.'))}${hex(24)}.${base62(16)}`;

export default defineDetector({
  id: 'voiceflow.api-key',
  title: 'Voiceflow API key',
  provider: 'Voiceflow',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  shortLiteral: '24 hex digits, a dot and 16 more characters must follow',
  prior: 0.95,
  docs: {
    about: 'Runs a company’s chat agent and reads what its customers wrote; a workspace key changes it.',
    revoke: 'Agent → Integrations → API keys → Delete or regenerate.',
    source: 'https://docs.voiceflow.com/reference/authentication',
  },
});
