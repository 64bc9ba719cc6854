// https://mailchimp.com/developer/transactional/guides/quick-start/
import { base64url, defineDetector, notHash, token } from '../../src/detector/index.js';

const shape = token`md-${base64url(22)}`;
const legacy = token`${base64url(22)}`;
const provider = 'Mandrill';
const docs = {
  about: 'Sends mail in a company’s name from its own domain, which serves phishing.',
  revoke: 'Mandrill → Settings → SMTP & API info → Disable or delete; at once.',
  source: 'https://mailchimp.com/developer/transactional/guides/quick-start/',
};
const near = { words: ['mandrill', 'mailchimp_transactional', 'mailchimptransactional'], before: 52 };

export default [
  defineDetector({
    id: 'mandrill.api-key',
    title: 'Mailchimp Transactional (Mandrill) API key',
    provider,
    severity: 'critical',
    shape,
    docs,
    near,
    prior: 0.9,
    shortLiteral: 'the word “mandrill” must stand before it',
    decoys: (rng) => [`mandrill_key=${shape.sample(rng).slice(0, -1)}`, `class ${shape.sample(rng)}`],
  }),
  defineDetector({
    id: 'mandrill.legacy-api-key',
    check: notHash,
    title: 'Mandrill API key without a prefix',
    provider,
    severity: 'critical',
    shape: legacy,
    docs,
    near: { ...near, before: 16 },
    prior: 0.85,
    sampleName: 'MANDRILL_API_KEY',
    claims: ['mandrill.api-key'],
    decoys: (rng) => [`mandrill_key=${legacy.sample(rng).slice(1)}`, `value ${legacy.sample(rng)}`],
  }),
];
