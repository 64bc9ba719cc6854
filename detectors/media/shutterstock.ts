// https://api-reference.shutterstock.com/#authentication
import {
  asPassword,
  base62,
  bearer,
  keyed,
  notHash,
  token,
  unknown,
  type CheckResult,
} from '../../src/detector/index.js';

/** Names in code fit as well; keys may be hex throughout. */
const noName = (text: string): CheckResult => (/^[0-9a-f]+$/i.test(text) ? unknown('it may be hex') : notHash(text));

export default [
  keyed({
    id: 'shutterstock.consumer-secret',
    title: 'Shutterstock consumer key or secret',
    provider: 'Shutterstock',
    severity: 'medium',
    shape: token`${base62(16, 32)}`,
    check: noName,
    words: ['shutterstock'],
    prior: 0.45,
    parts: [{ name: 'consumer key', shape: token`${base62(32)}`, within: 120 }],
    sampleName: 'SHUTTERSTOCK_CONSUMER_SECRET',
    verify: asPassword('https://api.shutterstock.com/v2/images/search', '{consumer key}'),
    about: 'Key and secret together search and license pictures in an application’s name.',
    revoke: 'shutterstock.com/account/developers/apps → the app → Regenerate.',
    source: 'https://api-reference.shutterstock.com/#authentication',
  }),
  keyed({
    id: 'shutterstock.oauth-token',
    title: 'Shutterstock OAuth token',
    provider: 'Shutterstock',
    severity: 'high',
    shape: token`v2/${base62(388)}`,
    words: ['shutterstock'],
    before: 96,
    after: 24,
    carriers: [
      'env',
      'env-quoted',
      'ini',
      'json',
      'yaml',
      'toml',
      'xml',
      'shell',
      'javascript',
      'go',
      'java',
      'python',
      'base64',
      'utf16',
    ],
    shortLiteral: 'the vendor’s name must stand near',
    verify: bearer('https://api.shutterstock.com/v2/user'),
    about: 'Licenses and downloads pictures as a user.',
    revoke: 'shutterstock.com/account/developers/apps → the app → Revoke the token.',
    source: 'https://api-reference.shutterstock.com/#authentication',
  }),
];
