// https://dev.mailjet.com/email/guides/
import {
  asPassword,
  base36,
  bearer,
  defineDetector,
  hex,
  keyed,
  token,
  base64,
  base64TextCheck,
  made,
} from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default [
  defineDetector({
    id: 'mailjet.secret-key',
    claims: ['mailjet.sms-token'],
    verify: asPassword('https://api.mailjet.com/v3/REST/apikey?Limit=1', '{API key}', { dead: [] }),
    parts: [{ name: 'API key', shape: token`${hex(32)}`, within: 120 }],
    title: 'Mailjet API or secret key',
    provider: 'Mailjet',
    severity: 'high',
    shape,
    near: { words: ['mailjet', 'mj_apikey', 'mj-apikey', 'mjapikey'], before: 40 },
    decoys: (rng) => [`mailjet_key=${rng.text('0123456789abcdef', 31)}`, `md5 ${shape.sample(rng)}`],
    docs: {
      about: 'With its other half, sends mail in a company’s name and reads its contacts.',
      revoke: 'Account settings → API key management → Reset secret key; at once.',
      source: 'https://dev.mailjet.com/email/guides/',
    },
  }),
  keyed({
    id: 'mailjet.sms-token',
    provider: 'Mailjet',
    title: 'Mailjet SMS token',
    severity: 'medium',
    shape: token`${base36(32)}`,
    words: [
      'mailjet_sms',
      'mailjet-sms',
      'mailjetsms',
      'mj_sms',
      'mj-sms',
      'mjsms',
      'mailjet_token',
      'mailjet-token',
      'mailjettoken',
      'mailjet',
    ],
    before: 40,
    verify: bearer('https://api.mailjet.com/v4/sms/count', { dead: [] }),
    about: 'Sends text messages at the account’s cost.',
    revoke: 'SMS → Settings → Tokens → Delete.',
    source: 'https://dev.mailjet.com/sms/reference/overview/authentication/',
  }),
  keyed({
    id: 'mailjet.basic-credentials',
    provider: 'Mailjet',
    title: 'Mailjet key and secret in base64',
    severity: 'high',
    shape: token`${made(base64(87), (rng) =>
      Buffer.from(`${rng.text('0123456789abcdef', 32)}:${rng.text('0123456789abcdef', 32)}`)
        .toString('base64')
        .slice(0, 87),
    )}=`,
    words: ['mailjet'],
    before: 52,
    prior: 0.45,
    check: base64TextCheck(
      (text) => text,
      (text) => (/^[0-9a-f]{32}:[0-9a-f]{30}/.test(text) ? 'it decodes to a key and its secret' : null),
    ),
    about: 'Sends mail in a company’s name and reads its contacts.',
    revoke: 'Account settings → API key management → Reset secret key; at once.',
    source: 'https://dev.mailjet.com/email/guides/',
  }),
];
