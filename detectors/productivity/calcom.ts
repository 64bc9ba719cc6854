// https://cal.com/docs/api-reference/v2/introduction
import { defineDetector, hex, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const apiKey = token`cal_${oneOf('live_', 'test_', '')}${hex(32)}`;

export default defineDetector({
  id: 'calcom.api-key',
  title: 'Cal.com API key',
  provider: 'Cal.com',
  severity: 'high',
  shape: apiKey,
  verify: { url: 'https://api.cal.com/v2/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
  decoys: lookAlikes(apiKey),
  docs: {
    about: 'Acts as its user: reads and changes bookings, calendars and attendees.',
    revoke: 'Settings → Security → API keys → Delete.',
    source: 'https://cal.com/docs/api-reference/v2/introduction',
  },
});
