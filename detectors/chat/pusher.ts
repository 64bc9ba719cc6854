// https://pusher.com/docs/channels/using_channels/auth-signatures/
import { base36, digits, keyed, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'pusher.app-secret',
    title: 'Pusher app secret',
    provider: 'Pusher',
    severity: 'high',
    shape: token`${base36(20)}`,
    words: ['pusher'],
    prior: 0.55,
    parts: [{ name: 'app id', shape: token`${digits(5, 8)}`, within: 120 }],
    sampleName: 'PUSHER_APP_SECRET',
    about: 'Signs requests of an application: publishes to all channels, private ones too, and lets anyone listen.',
    revoke: 'dashboard.pusher.com → the app → App Keys → create new, then delete the old.',
    source: 'https://pusher.com/docs/channels/using_channels/auth-signatures/',
  }),
  keyed({
    id: 'pusher.app-key',
    title: 'Pusher app key',
    provider: 'Pusher',
    severity: 'info',
    shape: token`${base36(20)}`,
    words: [
      'pusher_app_key',
      'pusher-app-key',
      'pusherappkey',
      'pusher_key',
      'pusher-key',
      'pusherkey',
      'pusher_public_key',
      'pusher-public-key',
      'pusherpublickey',
    ],
    before: 14,
    prior: 0.55,
    claims: ['pusher.app-secret'],
    sampleName: 'PUSHER_APP_KEY',
    about: 'Names an application to Pusher; browsers carry it openly.',
    revoke: 'Nothing to do: the key is public. It changes with the app’s secret.',
    source: 'https://pusher.com/docs/channels/using_channels/auth-signatures/',
  }),
];
