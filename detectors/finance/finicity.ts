// https://developer.mastercard.com/open-finance-us/documentation/api-reference/
import { base62, digits, hex, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'finicity.app-key',
    provider: 'Finicity',
    title: 'Finicity app key',
    severity: 'high',
    shape: token`${hex(32)}`,
    words: ['finicity'],
    prior: 0.5,
    parts: [{ name: 'partner id', shape: token`${digits(13)}` }],
    about: 'With the partner’s id and secret, reads the bank accounts that customers have linked.',
    revoke: 'developer.mastercard.com → the project → renew the app key.',
    source: 'https://developer.mastercard.com/open-finance-us/documentation/api-reference/',
  }),
  keyed({
    id: 'finicity.partner-secret',
    provider: 'Finicity',
    title: 'Finicity partner secret',
    severity: 'critical',
    shape: token`${base62(20)}`,
    words: ['finicity'],
    prior: 0.6,
    parts: [{ name: 'partner id', shape: token`${digits(13)}` }],
    about: 'With the partner’s id and app key, reads the bank accounts that customers have linked.',
    revoke: 'developer.mastercard.com → the project → renew the partner secret.',
    source: 'https://developer.mastercard.com/open-finance-us/documentation/api-reference/',
  }),
];
