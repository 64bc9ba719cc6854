// https://www.pubnub.com/docs/general/setup/account-setup
import {
  ALPHABETS,
  base64,
  defineDetector,
  fail,
  lookAlikes,
  made,
  oneOf,
  pass,
  token,
  tokenOf,
  uuid,
  type CheckResult,
} from '../../src/detector/index.js';

const publishKey = token`${oneOf('pub-c-', 'sub-c-')}${uuid()}`;
const inner = tokenOf(uuid());
const secretKey = token`sec-c-${made(base64(48), (rng) => Buffer.from(inner.sample(rng)).toString('base64'))}`;
const holdsUuid = (text: string): CheckResult =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(Buffer.from(text.slice(6), 'base64').toString('latin1'))
    ? pass('it decodes to a UUID')
    : fail('it does not decode to a UUID');

export default [
  defineDetector({
    id: 'pubnub.publish-subscribe-key',
    title: 'PubNub publish or subscribe key',
    provider: 'PubNub',
    severity: 'info',
    shape: publishKey,
    decoys: lookAlikes(publishKey),
    docs: {
      about:
        'Sends to or listens on the channels of an application. Apps carry it openly; what it may do is set by Access Manager.',
      revoke: 'PubNub Admin Portal → the keyset → reset the keys.',
      source: 'https://www.pubnub.com/docs/general/setup/account-setup',
    },
  }),
  defineDetector({
    id: 'pubnub.secret-key',
    title: 'PubNub secret key',
    provider: 'PubNub',
    severity: 'high',
    shape: secretKey,
    decoys: (rng) => [secretKey.sample(rng).slice(0, -1), `sec-c-${rng.text(ALPHABETS.base64.chars, 48)}`],
    check: holdsUuid,
    docs: {
      about: 'Grants and takes away rights on all channels of a keyset, and manages its objects.',
      revoke: 'PubNub Admin Portal → the keyset → Secret key → add another and revoke this one.',
      source: 'https://www.pubnub.com/docs/general/setup/account-setup',
    },
  }),
];
