// https://developers.zoom.us/docs/internal-apps/create/
import { ALPHABETS, base62, defineDetector, keyed, notHash, pattern, token } from '../../src/detector/index.js';

const shape = token`${base62(32)}`;
const credential = token`${base62(22, 32)}`;

const meeting = pattern({
  literals: ['zoom.us/j/'],
  before: 30,
  maxLength: 130,
  source: '(https://(?:[a-z0-9-]{1,24}\\.)?zoom\\.us/j/[0-9]{9,11}\\?pwd=[A-Za-z0-9._-]{20,64})(?:[^A-Za-z0-9._-]|$)',
  format: 'https://<name>.zoom.us/j/<9–11 digits>?pwd=<20–64 letters and digits>',
  sample: (rng) =>
    `https://acme.zoom.us/j/${1 + rng.int(9)}${rng.text('0123456789', 9)}?pwd=${rng.text(ALPHABETS.base62.chars, 32)}`,
});

export default [
  defineDetector({
    id: 'zoom.client-secret',
    parts: [{ name: 'client id', shape: token`${base62(22)}`, within: 160 }],
    check: notHash,
    title: 'Zoom client secret',
    provider: 'Zoom',
    severity: 'high',
    shape,
    prior: 0.85,
    near: {
      words: [
        'zoom_client_secret',
        'zoom-client-secret',
        'zoomclientsecret',
        'zoom_secret',
        'zoom-secret',
        'zoomsecret',
        'zoom_api_secret',
        'zoom-api-secret',
        'zoomapisecret',
      ],
      before: 16,
    },
    sampleName: 'ZOOM_CLIENT_SECRET',
    decoys: (rng) => [`zoom_client_secret=${shape.sample(rng).slice(1)}`, `value ${shape.sample(rng)}`],
    docs: {
      about: 'With its client id, gets tokens of an app: meetings, recordings and users of an account.',
      revoke: 'Zoom App Marketplace → the app → App credentials → Regenerate; at once.',
      source: 'https://developers.zoom.us/docs/internal-apps/create/',
    },
  }),
  keyed({
    id: 'zoom.app-credential',
    title: 'Zoom secret token, API key or access token of an app',
    provider: 'Zoom',
    severity: 'medium',
    shape: credential,
    prior: 0.5,
    check: notHash,
    claims: ['zoom.client-secret'],
    words: (
      'zoom_webhook zoom-webhook zoomwebhook zoom_token zoom-token zoomtoken zoom_api zoom-api zoomapi ' +
      'zoom_key zoom-key zoomkey zoom_secret zoom-secret zoomsecret ' +
      'zoom_oauth zoom_jwt zoom_verification zoom_access api.zoom.us zoom.us/oauth'
    ).split(' '),
    about: 'Signs what the app takes for messages of Zoom, or speaks to Zoom in the app’s name.',
    revoke: 'Zoom App Marketplace → the app → App credentials, or Features → Regenerate; at once.',
    source: 'https://developers.zoom.us/docs/api/webhooks/',
  }),
  defineDetector({
    id: 'zoom.meeting-url',
    title: 'Zoom meeting with its passcode',
    provider: 'Zoom',
    severity: 'low',
    shape: meeting,
    random: false,
    decoys: () => ['https://acme.zoom.us/j/123456789', 'https://acme.zoom.us/j/123456789?pwd=abc'],
    docs: {
      about: 'Enters one meeting, or each one of a series.',
      revoke: 'Meetings → the meeting → Edit → change the passcode.',
      source: 'https://support.zoom.com/hc/en/article?id=zm_kb&sysparm_article=KB0063160',
    },
  }),
];
