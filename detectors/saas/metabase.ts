// https://www.metabase.com/docs/latest/people-and-groups/api-keys
import {
  base64,
  defineDetector,
  hostPart,
  inHeader,
  keyed,
  token,
  uuid,
  uuidCheck,
  wholeBytesCheck,
} from '../../src/detector/index.js';

const shape = token`mb_${base64(43)}=`;

export default [
  defineDetector({
    id: 'metabase.api-key',
    check: wholeBytesCheck((text) => [text.slice(3)]),
    verify: inHeader('https://{host}/api/user/current', 'X-API-KEY'),
    parts: [hostPart('metabaseapp.com')],
    title: 'Metabase API key',
    provider: 'Metabase',
    severity: 'high',
    shape,
    shortLiteral: 'exactly 44 characters of base64, the last a “=”, must follow it',
    decoys: (rng) => [shape.sample(rng).slice(0, 40), shape.sample(rng).replace('_', '-')],
    docs: {
      about: 'Queries the databases that its group may see, and changes dashboards.',
      revoke: 'Admin → Settings → Authentication → API keys → Delete; at once.',
      source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
    },
  }),
  keyed({
    id: 'metabase.session',
    provider: 'Metabase',
    title: 'Metabase session',
    severity: 'medium',
    shape: token`${uuid()}`,
    words: [
      'metabase_session',
      'metabase-session',
      'metabasesession',
      'x_metabase_session',
      'x-metabase-session',
      'xmetabasesession',
      'metabase_token',
      'metabase-token',
      'metabasetoken',
      'metabase',
    ],
    before: 40,
    check: uuidCheck,
    parts: [hostPart('metabaseapp.com')],
    verify: inHeader('https://{host}/api/user/current', 'X-Metabase-Session'),
    about: 'Acts as its user until it ends: reads every question and database that they can.',
    revoke: 'Sign out, or Admin → People → the user → deactivate.',
    source: 'https://www.metabase.com/docs/latest/api',
  }),
];
