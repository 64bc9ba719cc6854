// https://help.ortto.com/a-250-api-reference
import { hex, keyed, token } from '../../src/detector/index.js';

export default keyed({
  id: 'autopilot.api-key',
  prior: 0.45,
  provider: 'Autopilot (Ortto)',
  severity: 'medium',
  shape: token`${hex(32)}`,
  words: [
    'autopilothq',
    'autopilot_api',
    'autopilot-api',
    'autopilotapi',
    'autopilot_key',
    'autopilot-key',
    'autopilotkey',
    'autopilot_token',
    'autopilot-token',
    'autopilottoken',
    'ortto',
    'autopilot',
  ],
  about: 'Reads contacts and sends them through journeys.',
  revoke: 'Settings → API keys → Delete.',
  source: 'https://help.ortto.com/a-250-api-reference',
});
