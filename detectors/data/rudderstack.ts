// https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/
import { base62, keyed, oneOf, token } from '../../src/detector/index.js';

export default [
  keyed({
    id: 'rudderstack.access-token',
    title: 'RudderStack access token',
    provider: 'RudderStack',
    severity: 'medium',
    shape: token`${oneOf('1', '2', '3')}${base62(26)}`,
    words: ['rudderstack', 'rudder_access_token', 'rudder-access-token', 'rudderaccesstoken', 'rudder access token'],
    after: 24,
    about: 'Reads and changes sources, destinations and their credentials of a workspace.',
    revoke: 'app.rudderstack.com → Settings → Access tokens → Delete.',
    source: 'https://www.rudderstack.com/docs/dashboard-guides/personal-access-token/',
  }),
  keyed({
    id: 'rudderstack.write-key',
    title: 'RudderStack write key',
    provider: 'RudderStack',
    severity: 'info',
    shape: token`${oneOf('1', '2', '3')}${base62(26)}`,
    words: [
      'rudderstack_write_key',
      'rudderstack-write-key',
      'rudderstackwritekey',
      'rudderstack write key',
      'rudder_write_key',
      'rudder-write-key',
      'rudderwritekey',
      'rudder write key',
      'rudderstack_writekey',
      'rudder_writekey',
    ],
    before: 10,
    claims: ['rudderstack.access-token'],
    sampleName: 'RUDDERSTACK_WRITE_KEY',
    about: 'Sends events to a source; apps and pages carry it openly.',
    revoke: 'Nothing to do: the key is public. A new source gets another.',
    source: 'https://www.rudderstack.com/docs/resources/glossary/#write-key',
  }),
];
