// https://developers.mailersend.com/general.html#authentication
import { base62, defineDetector, dotted, lookAlikes, token } from '../../src/detector/index.js';

const apiToken = token`mlsn.${base62(30, 100)}`;
const smtpPassword = token`mssp.${base62(5, 9)}.${base62(12, 20)}.${base62(5, 9)}`;

export default [
  defineDetector({
    id: 'mailersend.api-token',
    title: 'MailerSend API token',
    provider: 'MailerSend',
    severity: 'high',
    shape: apiToken,
    verify: {
      url: 'https://api.mailersend.com/v1/api-quota',
      method: 'GET',
      auth: 'Bearer',
      live: [200, 403],
      dead: [401],
    },
    decoys: lookAlikes(apiToken),
    docs: {
      about: 'Sends mail in a company’s name from its own domain, which serves phishing.',
      revoke: 'Integrations → API tokens → Manage → Delete; at once.',
      source: 'https://developers.mailersend.com/general.html#authentication',
    },
  }),
  defineDetector({
    id: 'mailersend.smtp-password',
    title: 'MailerSend SMTP password',
    provider: 'MailerSend',
    severity: 'high',
    shape: smtpPassword,
    parts: [{ name: 'user name', shape: token`MS_${base62(6)}@${dotted(4, 60)}`, within: 200 }],
    decoys: lookAlikes(smtpPassword),
    docs: {
      about: 'With its user name, sends mail in a company’s name from its own domain.',
      revoke: 'Email → Domains → the domain → SMTP → delete the user; at once.',
      source: 'https://developers.mailersend.com/smtp-relay.html',
    },
  }),
];
