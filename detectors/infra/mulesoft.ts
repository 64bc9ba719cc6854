// https://docs.mulesoft.com/access-management/connected-apps-overview
import { keyed, token, uuid, anyHex, made } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'mulesoft.access-token',
    provider: 'MuleSoft',
    title: 'Anypoint access token',
    severity: 'medium',
    shape: token`${uuid()}`,
    words: ['anypoint', 'mulesoft'],
    verify: {
      url: 'https://anypoint.mulesoft.com/accounts/api/me',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    prior: 0.5,
    about: 'Acts as a user of Anypoint for as long as their session lasts.',
    revoke: 'Sign out, or Access Management → revoke the session.',
    source: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  }),
  keyed({
    id: 'mulesoft.connected-app-secret',
    provider: 'MuleSoft',
    title: 'Anypoint connected app client secret or id',
    severity: 'high',
    shape: token`${made(anyHex(32), (rng) => rng.text('0123456789abcdef', 32))}`,
    words: ['anypoint', 'mulesoft'],
    prior: 0.5,
    about:
      'With its client id, deploys applications and reads their settings within the app’s scopes. Its client id has the same form.',
    revoke: 'Access Management → Connected apps → the app → regenerate the secret.',
    source: 'https://docs.mulesoft.com/access-management/connected-apps-overview',
  }),
];
