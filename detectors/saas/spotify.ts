// https://developer.spotify.com/documentation/web-api/concepts/apps
import { defineDetector, hex, token } from '../../src/detector/index.js';

const shape = token`${hex(32)}`;

export default defineDetector({
  id: 'spotify.client-secret',
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
    ],
    before: 16,
  },
  sampleName: 'SPOTIFY_CLIENT_SECRET',
  decoys: (rng) => [`spotify_client_secret=${rng.text('0123456789abcdef', 31)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'With its client id, gets tokens of an app and trades its users’ sign-in codes.',
    revoke: 'developer.spotify.com → the app → Settings → Rotate client secret; at once.',
    source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  },
});
