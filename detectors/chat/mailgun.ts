// https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt
import {
  asPassword,
  base36,
  defineDetector,
  hex,
  token,
  keyed,
  type Part,
  made,
  chars,
  alphabet,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const provider = 'Mailgun';
const docs = {
  about: 'Sends mail in a company’s name from its own domain, which serves phishing, and reads its logs.',
  revoke: 'Account settings → API security → Delete; at once.',
  source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
};
/** Hex in practice; letters up to h have been seen. */
const hexLike = (count: number): Part =>
  made(chars(alphabet('digits and a to h', '0-9', 'a-h'), count), (rng) => rng.text('0123456789abcdef', count));
const prefixed = token`key-${base36(32)}`;
const current = token`${hexLike(32)}-${hexLike(8)}-${hexLike(8)}`;
const publicKey = token`pubkey-${base36(32)}`;
const signing = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'mailgun.api-key',
    verify: asPassword('https://api.mailgun.net/v3/domains', 'api', { dead: [] }),
    title: 'Mailgun API key',
    provider,
    severity: 'critical',
    shape: current,
    docs,
    prior: 0.85,
    near: { words: ['mailgun', 'mg_api', 'api_key', 'api-key', 'apikey', 'smtp', 'api:', 'password'], before: 48 },
    sampleName: 'MAILGUN_API_KEY',
    decoys: (rng) => [
      `mailgun ${current.sample(rng).slice(0, -1)}`,
      `mailgun ${current.sample(rng).replace(/-/g, '_')}`,
    ],
  }),
  defineDetector({
    id: 'mailgun.legacy-api-key',
    verify: asPassword('https://api.mailgun.net/v3/domains', 'api', { dead: [] }),
    title: 'Mailgun API key (legacy)',
    provider,
    severity: 'critical',
    shape: prefixed,
    docs,
    near: { words: ['mailgun', 'mg_api', 'mg_key', 'api:', 'api_key', 'apikey', 'api-key'], before: 64 },
    sampleName: 'MAILGUN_API_KEY',
    decoys: (rng) => [`mailgun ${prefixed.sample(rng).slice(0, -1)}`, `mailgun ${prefixed.sample(rng).toUpperCase()}`],
  }),
  defineDetector({
    id: 'mailgun.signing-key',
    title: 'Mailgun webhook signing key',
    provider,
    severity: 'medium',
    shape: signing,
    near: {
      words: [
        'mailgun_webhook',
        'mailgun-webhook',
        'mailgunwebhook',
        'mailgun_signing',
        'mailgun-signing',
        'mailgunsigning',
      ],
      before: 24,
    },
    sampleName: 'MAILGUN_WEBHOOK_SIGNING_KEY',
    decoys: (rng) => [
      `mailgun md5 ${signing.sample(rng)}`,
      `mailgun_webhook_signing_key=${rng.text('0123456789abcdef', 31)}`,
    ],
    docs: { ...docs, about: 'Forges Mailgun’s reports of delivered and bounced mail to an application.' },
  }),
  defineDetector({
    id: 'mailgun.public-key',
    title: 'Mailgun public validation key',
    provider,
    severity: 'info',
    shape: publicKey,
    decoys: (rng) => [publicKey.sample(rng).slice(0, -1), publicKey.sample(rng).toUpperCase()],
    docs: { ...docs, about: 'Validates mail addresses at the account’s cost; meant for browsers.' },
  }),
  keyed({
    id: 'mailgun.smtp-password',
    carriers: NAMED_CARRIERS,
    provider,
    title: 'Mailgun SMTP password or older key',
    severity: 'high',
    shape: token`${hex(32)}`,
    words: ['mailgun', 'postmaster@'],
    prior: 0.38,
    claims: ['mailgun.signing-key'],
    about: 'Sends mail in the name of a domain.',
    revoke: 'app.mailgun.com → Sending → Domain settings → SMTP credentials → Reset password; at once.',
    source: 'https://documentation.mailgun.com/docs/mailgun/user-manual/sending-messages/send-smtp',
  }),
];
