// https://www.mux.com/docs/core/make-api-requests
import { base64, keyed, token, uuid } from '../../src/detector/index.js';

export default keyed({
  id: 'mux.token-secret',
  provider: 'Mux',
  title: 'Mux access token secret',
  severity: 'high',
  shape: token`${base64(75)}`,
  words: [
    'mux_token',
    'mux-token',
    'muxtoken',
    'mux_secret',
    'mux-secret',
    'muxsecret',
    'mux_access',
    'mux-access',
    'muxaccess',
    'mux_api',
    'mux-api',
    'muxapi',
    'mux_key',
    'mux-key',
    'muxkey',
    'mux.com',
  ],
  before: 96,
  parts: [{ name: 'token id', shape: token`${uuid()}`, within: 200 }],
  about: 'With its token id, reads, makes and deletes the videos of an environment.',
  revoke: 'Settings → Access tokens → Revoke; at once.',
  source: 'https://www.mux.com/docs/core/make-api-requests',
});
