// https://www.inngest.com/docs/platform/signing-keys
import { base64url, defineDetector, hex, keyed, lookAlikes, oneOf, token } from '../../src/detector/index.js';

const signingKey = token`signkey-${oneOf('prod', 'test', 'branch')}-${hex(64)}`;

export default [
  defineDetector({
    id: 'inngest.signing-key',
    provider: 'Inngest',
    title: 'Inngest signing key',
    severity: 'high',
    shape: signingKey,
    verify: {
      url: 'https://api.inngest.com/v1/events?limit=1',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    decoys: lookAlikes(signingKey),
    docs: {
      about: 'Invokes an app’s functions as Inngest itself, and reads its runs and events.',
      revoke: 'app.inngest.com → Signing key → rotate; at once.',
      source: 'https://www.inngest.com/docs/platform/signing-keys',
    },
  }),
  keyed({
    id: 'inngest.event-key',
    provider: 'Inngest',
    title: 'Inngest event key',
    severity: 'medium',
    shape: token`${base64url(80, 92)}`,
    words: ['inngest'],
    about: 'Sends events into an environment: starts the functions that wait for them.',
    revoke: 'app.inngest.com → Manage → Event keys → delete; at once.',
    source: 'https://www.inngest.com/docs/events/creating-an-event-key',
  }),
];
