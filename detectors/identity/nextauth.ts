// https://authjs.dev/getting-started/deployment#environment-variables
import { base64, hex, keyed, oneOf, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'nextauth.secret',
    provider: 'Auth.js',
    title: 'NextAuth.js secret',
    severity: 'high',
    shape: token`${oneOf([base64(43), oneOf('=')], hex(64), hex(32))}`,
    words: [
      'nextauth_secret',
      'nextauth-secret',
      'nextauthsecret',
      'nextauth_jwt_secret',
      'nextauth-jwt-secret',
      'nextauthjwtsecret',
      'next_auth_secret',
      'next-auth-secret',
    ],
    before: 16,
    prior: 0.8,
    about: 'Makes session cookies of any user of the site.',
    revoke: 'Set another value and start the site again; every session ends.',
    source: 'https://authjs.dev/getting-started/deployment#environment-variables',
  }),
  keyed({
    id: 'nextauth.auth-secret',
    provider: 'Auth.js',
    title: 'Auth.js secret',
    severity: 'high',
    shape: token`${base64(43)}=`,
    words: ['auth_secret', 'auth-secret', 'authsecret'],
    before: 8,
    prior: 0.7,
    sampleName: 'AUTH_SECRET',
    family: 'nextauth.secret',
    about: 'Makes session cookies of any user of the site.',
    revoke: 'Set another value and start the site again; every session ends.',
    source: 'https://authjs.dev/getting-started/deployment#environment-variables',
  }),
];
