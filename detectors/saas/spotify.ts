// https://developer.spotify.com/documentation/web-api/concepts/apps
import { base62, base64url, bearer, defineDetector, hex, keyed, oneOf, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;

export default [
  defineDetector({
    id: 'spotify.client-secret',
    parts: [{ name: 'client id', shape: token`${hex(32)}`, within: 160 }],
    title: 'Spotify client secret',
    provider: 'Spotify',
    severity: 'medium',
    shape,
    near: {
      words: [
        'spotify_client_secret',
        'spotify-client-secret',
        'spotifyclientsecret',
        'spotipy_client_secret',
        'spotipy-client-secret',
        'spotipyclientsecret',
        'spotify_secret',
        'spotify-secret',
        'spotifysecret',
        'spotify',
      ],
      before: 40,
    },
    sampleName: 'SPOTIFY_CLIENT_SECRET',
    decoys: (rng) => [`spotify_client_secret=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
    docs: {
      about: 'With its client id, gets tokens of an app and trades its users’ sign-in codes.',
      revoke: 'developer.spotify.com → the app → Settings → Rotate client secret; at once.',
      source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
    },
  }),
  keyed({
    id: 'spotify.oauth-token',
    provider: 'Spotify',
    title: 'Spotify OAuth token',
    severity: 'medium',
    shape: token`${oneOf('BQ', 'AQ')}${base64url(130, 300)}`,
    words: ['spotify', 'spotipy'],
    verify: bearer('https://api.spotify.com/v1/me', { live: [200, 403], dead: [] }),
    decoys: (rng) => [`spotify_token=${rng.text('abcDEF123', 80)}`, `value BQ${rng.text('abcDEF123', 140)}`],
    about: 'Reads and changes a user’s library, as far as its scopes go: for an hour, or as refresh token for long.',
    revoke: 'spotify.com/account/apps → Remove access.',
    source: 'https://developer.spotify.com/documentation/web-api/concepts/access-token',
  }),
];
