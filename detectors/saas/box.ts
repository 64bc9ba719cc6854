// https://developer.box.com/guides/authentication/
import { base62, bearer, defineDetector, keyed, notHash, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default [
  defineDetector({
    id: 'box.client-secret',
    parts: [{ name: 'client id', shape: token`${base62(32)}`, within: 160 }],
    check: notHash,
    title: 'Box client secret',
    provider: 'Box',
    severity: 'high',
    shape,
    prior: 0.85,
    near: {
      words: ['box_client_secret', 'box-client-secret', 'boxclientsecret', 'box_secret', 'box-secret', 'boxsecret'],
      before: 16,
    },
    sampleName: 'BOX_CLIENT_SECRET',
    decoys: (rng) => [`box_client_secret=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
    docs: {
      about: 'With its client id, gets tokens of an app, for a user’s or a whole company’s files.',
      revoke: 'Developer console → the app → Configuration → Reset; at once.',
      source: 'https://developer.box.com/guides/authentication/',
    },
  }),
  keyed({
    id: 'box.developer-token',
    provider: 'Box',
    title: 'Box developer or access token',
    severity: 'high',
    shape: token`${base62(32)}`,
    words: [
      'box_developer_token',
      'box-developer-token',
      'boxdevelopertoken',
      'box_access_token',
      'box-access-token',
      'boxaccesstoken',
      'box_dev_token',
      'box-dev-token',
      'boxdevtoken',
    ],
    before: 16,
    prior: 0.85,
    check: notHash,
    verify: bearer('https://api.box.com/2.0/users/me'),
    about: 'Reads and changes a user’s files, for an hour.',
    revoke: 'Developer console → the app → Configuration → Revoke token; it ends by itself after an hour.',
    source: 'https://developer.box.com/guides/authentication/tokens/developer-tokens/',
  }),
  keyed({
    id: 'box.app-secret',
    provider: 'Box',
    title: 'client secret in a Box app’s configuration',
    severity: 'high',
    shape: token`${base62(32)}`,
    words: ['boxappsettings'],
    before: 160,
    check: notHash,
    about: 'With the key in the same file, acts as an application in a company’s whole account.',
    revoke: 'Developer console → the app → Configuration → Reset; at once.',
    source: 'https://developer.box.com/guides/authentication/jwt/',
  }),
];
