// https://developers.apideck.com/get-started
import { alphabet, bareLookAlikes, base62, chars, defineDetector, token } from '../../src/detector/index.js';

const body = alphabet('letters, digits and -', 'A-Z', 'a-z', '0-9', '-');
const apiKey = token`sk_live_${chars(body, 93)}`;

export default defineDetector({
  id: 'apideck.api-key',
  title: 'Apideck API key',
  provider: 'Apideck',
  severity: 'high',
  shape: apiKey,
  near: { words: ['apideck'], before: 96 },
  parts: [{ name: 'application id', shape: token`${base62(40)}` }],
  claims: ['stripe.secret-key'],
  decoys: bareLookAlikes(apiKey, 'apideck'),
  docs: {
    about: 'Reads and changes the customers’ accounting, CRM and HR data that are connected through it.',
    revoke: 'Dashboard → Configuration → API keys → Roll key.',
    source: 'https://developers.apideck.com/get-started',
  },
});
