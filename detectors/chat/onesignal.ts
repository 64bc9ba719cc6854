// https://documentation.onesignal.com/docs/en/keys-and-ids
import {
  alphabet,
  ALPHABETS,
  base64,
  chars,
  defineDetector,
  fail,
  keyed,
  lookAlikes,
  made,
  pass,
  token,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const body = chars(alphabet('lower-case base32', 'a-z', '2-7'), 103);
const encodedId = (rng: Rng): string =>
  Buffer.from([8, 4, 4, 4, 12].map((length) => rng.text(ALPHABETS.hex.chars, length)).join('-')).toString('base64');

const idCheck = (text: string): CheckResult =>
  /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(Buffer.from(text, 'base64').toString('latin1'))
    ? pass('it decodes to a UUID, as these keys do')
    : fail('it does not decode to a UUID');

const appKey = token`os_v2_app_${body}`;
const organizationKey = token`os_v2_org_${body}`;

export default [
  defineDetector({
    id: 'onesignal.app-key',
    title: 'OneSignal app API key',
    provider: 'OneSignal',
    severity: 'high',
    shape: appKey,
    decoys: lookAlikes(appKey),
    docs: {
      about:
        'Sends push messages and mail to every user of an application, which serves phishing, and reads who they are.',
      revoke: 'Settings → Keys & IDs → the key → Delete; at once.',
      source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    },
  }),
  defineDetector({
    id: 'onesignal.organization-key',
    title: 'OneSignal organization API key',
    provider: 'OneSignal',
    severity: 'critical',
    shape: organizationKey,
    verify: {
      url: 'https://api.onesignal.com/apps',
      method: 'GET',
      auth: { header: 'Authorization', prefix: 'Key ' },
      live: [200],
      dead: [401, 403],
    },
    decoys: lookAlikes(organizationKey),
    docs: {
      about: 'Makes, changes and deletes the applications of an organization, and keys of theirs.',
      revoke: 'Organizations → the organization → Keys & IDs → Delete; at once.',
      source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
    },
  }),
  keyed({
    id: 'onesignal.legacy-key',
    provider: 'OneSignal',
    title: 'OneSignal REST or user auth key (legacy)',
    severity: 'medium',
    shape: token`${made(base64(48), encodedId)}`,
    words: ['onesignal', 'one_signal', 'one-signal'],
    check: idCheck,
    random: false,
    decoys: (rng) => [`onesignal=${encodedId(rng).slice(1)}`, `onesignal=${rng.text(ALPHABETS.base64.chars, 48)}`],
    about: 'Sends push messages to every user of an application; a user auth key changes the applications too.',
    revoke: 'Settings → Keys & IDs → Regenerate.',
    source: 'https://documentation.onesignal.com/docs/en/keys-and-ids',
  }),
];
