// https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0
import { base62, base64url, keyed, notHash, oneOf, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'quickbooks.client-secret',
    provider: 'Intuit QuickBooks',
    title: 'QuickBooks client secret',
    severity: 'high',
    shape: token`${base62(40)}`,
    words: ['quickbooks', 'intuitquickbooks', 'quick_books', 'quick-books', 'quick books', 'intuit', 'qbo_', 'qbo-'],
    check: notHash,
    parts: [{ name: 'client id', shape: token`AB${base62(48)}`, within: 300 }],
    about: 'With its client id, takes companies’ grants in the application’s name and renews its tokens.',
    revoke: 'developer.intuit.com → the app → Keys & credentials → rotate the secret.',
    source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0',
  }),
  keyed({
    id: 'quickbooks.refresh-token',
    provider: 'Intuit QuickBooks',
    title: 'QuickBooks refresh token',
    severity: 'critical',
    shape: token`${oneOf('AB11', 'RT1-')}${base64url(36, 60)}`,
    words: [
      'quickbooks',
      'intuitquickbooks',
      'quick_books',
      'quick-books',
      'quick books',
      'intuit',
      'refreshtoken',
      'refresh_token',
      'refresh-token',
      'refresh token',
      'qbo_',
      'qbo-',
    ],
    before: 64,
    prior: 0.8,
    about: 'With the application’s id and secret, reads and changes a company’s books for a hundred days and more.',
    revoke: 'QuickBooks → Apps → My apps → Disconnect; or revoke it at developer.api.intuit.com.',
    source: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization/oauth-2.0',
  }),
];
