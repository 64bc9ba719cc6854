// https://docs.kickbox.com/docs/using-the-api
import { bareLookAlikes, base62, defineDetector, oneOf, token, wokenByWord } from '../../src/detector/index.js';

const shape = wokenByWord(token`${oneOf('live_', 'test_')}${base62(64)}`);

export default defineDetector({
  id: 'kickbox.api-key',
  title: 'Kickbox API key',
  provider: 'Kickbox',
  severity: 'medium',
  shape,
  prior: 0.95,
  near: { words: ['kickbox'], before: 52 },
  decoys: bareLookAlikes(shape, 'kickbox'),
  docs: {
    about: 'Verifies mail addresses at the owner’s cost and sees the balance; a test key works in the sandbox alone.',
    revoke: 'Dashboard → API → Settings → delete the key.',
    source: 'https://docs.kickbox.com/docs/using-the-api',
  },
});
