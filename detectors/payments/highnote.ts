// https://docs.highnote.com/docs/developers/api/authentication
import {
  base64Padded,
  defineDetector,
  fail,
  lookAlikes,
  oneOf,
  token,
  type CheckResult,
  unknown,
} from '../../src/detector/index.js';

/** WorkOS writes its keys in the same way, and theirs decode to a number, a comma and the rest. */
const notWorkOs = (text: string): CheckResult =>
  /^key_01[A-Z0-9]+,/.test(Buffer.from(text.slice('sk_live_'.length), 'base64').toString('latin1'))
    ? fail('it decodes to a key of WorkOS')
    : unknown('it decodes to the name of a key');

const liveKey = token`${oneOf('sk', 'rk')}_live_a2V5Xz${base64Padded(66, 86)}`;
const testKey = token`${oneOf('sk', 'rk')}_test_a2V5Xz${base64Padded(66, 86)}`;

export default [
  defineDetector({
    id: 'highnote.live-key',
    provider: 'Highnote',
    title: 'Highnote live key',
    severity: 'critical',
    shape: liveKey,
    check: notWorkOs,
    decoys: lookAlikes(liveKey),
    docs: {
      about: 'Issues cards and moves money of a card programme, as far as the key’s rights go.',
      revoke: 'Highnote dashboard → Developers → API keys → revoke; at once.',
      source: 'https://docs.highnote.com/docs/developers/api/authentication',
    },
  }),
  defineDetector({
    id: 'highnote.test-key',
    provider: 'Highnote',
    title: 'Highnote test key',
    severity: 'low',
    shape: testKey,
    check: notWorkOs,
    decoys: lookAlikes(testKey),
    docs: {
      about: 'Acts in the test environment, without money.',
      revoke: 'Highnote dashboard → Developers → API keys → revoke; at once.',
      source: 'https://docs.highnote.com/docs/developers/api/authentication',
    },
  }),
];
