// https://developers.strava.com/docs/authentication/
import { base36, defineDetector, digits, token } from '../../src/detector/index.js';

const shape = token`${base36(40)}`;

export default defineDetector({
  id: 'strava.client-secret',
  parts: [{ name: 'client id', shape: token`${digits(3, 7)}`, within: 120 }],
  title: 'Strava client secret or token',
  provider: 'Strava',
  severity: 'medium',
  shape,
  near: { words: ['strava'], before: 32 },
  sampleName: 'STRAVA_CLIENT_SECRET',
  decoys: (rng) => [`strava_client_secret=${rng.text('0123456789abcdef', 39)}`, `checksum ${shape.sample(rng)}`],
  docs: {
    about: 'With its client id, gets athletes’ tokens, or as a token reads an athlete’s activities.',
    revoke: 'strava.com/settings/api → Regenerate; at once.',
    source: 'https://developers.strava.com/docs/authentication/',
  },
});
