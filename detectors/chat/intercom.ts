// https://developers.intercom.com/docs/build-an-integration/learn-more/authentication
import {
  ALPHABETS,
  base36,
  base64,
  defineDetector,
  keyed,
  made,
  pass,
  token,
  uuid,
  uuidCheck,
  type CheckResult,
  unknown,
  chars,
  alphabet,
  NAMED_CARRIERS,
} from '../../src/detector/index.js';

const body = made(base64(54), (rng) =>
  Buffer.from(
    `tok:${rng.text('0123456789abcdef', 8)}_${rng.text('0123456789abcdef', 4)}_${rng.text('0123456789abcdef', 4)}_${rng.text('0123456789abcdef', 12)}_${rng.text('0123456789abcdef', 6)}:1`,
  )
    .toString('base64')
    .slice(5, 59),
);
const shape = token`dG9rO${body}=`;

const tokCheck = (text: string): CheckResult =>
  /^tok:[\x20-\x7e]+$/.test(Buffer.from(text, 'base64').toString('latin1'))
    ? pass('it decodes to an Intercom token')
    : unknown('it does not decode to an Intercom token');

export default [
  defineDetector({
    id: 'intercom.access-token',
    title: 'Intercom access token',
    provider: 'Intercom',
    severity: 'high',
    shape,
    check: tokCheck,
    random: false,
    verify: { url: 'https://api.intercom.io/me', method: 'GET', auth: 'Bearer', live: [200], dead: [401] },
    decoys: (rng) => [shape.sample(rng).slice(0, 40), `dG9rO${rng.text('abcdefgh', 54)}`],
    docs: {
      about: 'Reads a workspace’s customers and conversations, and writes in its name.',
      revoke: 'Developer hub → the app → Authentication → Regenerate token; at once.',
      source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
    },
  }),
  keyed({
    id: 'intercom.client-secret',
    parts: [{ name: 'client id', shape: token`${uuid()}`, within: 160 }],
    provider: 'Intercom',
    title: 'Intercom client secret',
    severity: 'high',
    shape: token`${uuid()}`,
    words: [
      'intercom_client_secret',
      'intercom-client-secret',
      'intercomclientsecret',
      'intercom_secret',
      'intercom-secret',
      'intercomsecret',
      'intercom_app_secret',
      'intercom-app-secret',
      'intercomappsecret',
    ],
    before: 24,
    check: uuidCheck,
    about: 'With its client id, trades sign-in codes for tokens of workspaces, and signs webhooks.',
    revoke: 'Developer hub → the app → Basic information → Regenerate.',
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/setting-up-oauth',
  }),
  keyed({
    id: 'intercom.opaque-token',
    carriers: NAMED_CARRIERS,
    provider: 'Intercom',
    title: 'Intercom access token (beside its vendor’s name)',
    severity: 'high',
    shape: token`${base36(1)}${made(chars(alphabet('lower-case letters, digits and =_-', 'a-z', '0-9', '=_-'), 59), (rng) => rng.text(ALPHABETS.base36.chars, 59))}`,
    words: ['intercom'],
    prior: 0.36,
    about: 'Reads a workspace’s customers and conversations, and writes in its name.',
    revoke: 'Developer hub → the app → Authentication → Regenerate token; at once.',
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  }),
  keyed({
    id: 'intercom.secret-by-name',
    carriers: NAMED_CARRIERS,
    provider: 'Intercom',
    title: 'Intercom client secret (beside its vendor’s name)',
    severity: 'high',
    shape: token`${uuid()}`,
    words: ['intercom'],
    prior: 0.3,
    family: 'intercom.client-secret',
    about: 'With its client id, trades sign-in codes for tokens of workspaces, and signs webhooks.',
    revoke: 'Developer hub → the app → Basic information → Regenerate.',
    source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  }),
];
