// https://documentation.besttime.app/
import { bareLookAlikes, defineDetector, hex, token } from '../../src/detector/index.js';

const privateKey = token`pri_${hex(32)}`;

export default defineDetector({
  id: 'besttime.private-key',
  title: 'BestTime private API key',
  provider: 'BestTime',
  severity: 'low',
  shape: privateKey,
  near: { words: ['besttime', 'best_time', 'best-time'], before: 96 },
  decoys: bareLookAlikes(privateKey, 'besttime'),
  docs: {
    about: 'Makes forecasts of how busy places are, at the account’s cost.',
    revoke: 'BestTime → Account → API keys → renew the private key.',
    source: 'https://documentation.besttime.app/',
  },
});
