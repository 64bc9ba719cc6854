// https://developers.brevo.com/docs/getting-started
import { base62, defineDetector, hex, token, type DetectorSpec, type TokenShape } from '../../src/detector/index.js';

const provider = 'Brevo';
const about = 'Sends mail and messages in a company’s name, and reads its contacts.';
const revoke = 'SMTP & API → API keys (or SMTP) → Delete; at once.';
const api = token`xkeysib-${hex(64)}-${base62(16)}`;
const smtp = token`xsmtpsib-${hex(64)}-${base62(16)}`;
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()];

export default [
  defineDetector({
    id: 'brevo.api-key',
    title: 'Brevo (Sendinblue) API key',
    provider,
    severity: 'critical',
    shape: api,
    prior: 0.99,
    decoys: decoysOf(api),
    verify: {
      url: 'https://api.brevo.com/v3/account',
      method: 'GET',
      auth: { header: 'api-key' },
      live: [200],
      dead: [401],
    },
    docs: { about, revoke, source: 'https://developers.brevo.com/docs/getting-started' },
  }),
  defineDetector({
    id: 'brevo.smtp-key',
    title: 'Brevo (Sendinblue) SMTP key',
    provider,
    severity: 'critical',
    shape: smtp,
    prior: 0.99,
    decoys: decoysOf(smtp),
    docs: {
      about: 'Sends mail in a company’s name from its own domain, which serves phishing.',
      revoke,
      source: 'https://help.brevo.com/hc/en-us/articles/7959631848850',
    },
  }),
];
