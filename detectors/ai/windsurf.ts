// https://docs.windsurf.com/windsurf/accounts/api-reference/api-introduction
import { base64url, defineDetector, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`sk-ws-01-${base64url(50, 130)}`;

export default defineDetector({
  id: 'windsurf.service-key',
  title: 'Windsurf service key',
  provider: 'Windsurf',
  severity: 'medium',
  shape,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Uses the editor’s models on the account’s plan, or reads a team’s usage.',
    revoke: 'windsurf.com → Team settings → Service keys → Delete; a session key ends with signing out.',
    source: 'https://docs.windsurf.com/windsurf/accounts/api-reference/api-introduction',
  },
});
