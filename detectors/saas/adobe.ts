// https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation
import { base64url, defineDetector, token } from '../../src/detector/index.js';

const shape = token`p8e-${base64url(32)}`;

export default defineDetector({
  id: 'adobe.client-secret',
  title: 'Adobe client secret',
  provider: 'Adobe',
  severity: 'high',
  shape,
  decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).toUpperCase()],
  docs: {
    about: 'With its client id, gets tokens of a project’s Adobe services.',
    revoke: 'developer.adobe.com/console → the project → Credentials → retire the secret; at once.',
    source:
      'https://developer.adobe.com/developer-console/docs/guides/authentication/ServerToServerAuthentication/implementation',
  },
});
