// https://developers.tickettailor.com/
import { asUser, defineDetector, digits, hex, lookAlikes, token } from '../../src/detector/index.js';

const shape = token`sk_${digits(3, 5)}_${digits(6)}_${hex(32)}`;

export default defineDetector({
  id: 'tickettailor.api-key',
  title: 'Ticket Tailor API key',
  provider: 'Ticket Tailor',
  severity: 'high',
  shape,
  decoys: lookAlikes(shape),
  shortLiteral: 'two numbers and 32 hex digits must follow at once',
  prior: 0.95,
  verify: asUser('https://api.tickettailor.com/v1/ping'),
  docs: {
    about: 'Reads an organiser’s events, orders and guests.',
    revoke: 'Box office settings → API → Revoke.',
    source: 'https://developers.tickettailor.com/',
  },
});
