// https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/
import { ALPHABETS, base62, checksum, crc32, defineDetector, hex, token } from '../../src/detector/index.js';

const provider = 'Trello';
const docs = {
  about: 'Acts as its user: reads and changes the boards that they can see.',
  revoke: 'trello.com → Settings → Applications → Revoke; at once.',
  source: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
};
const crcTail = checksum(ALPHABETS.upperHex, 8, (before) => crc32(before).toString(16).toUpperCase().padStart(8, '0'));
const current = token`ATTA${hex(64)}${crcTail}`;
const legacy = token`${base62(64)}`;

export default [
  defineDetector({
    id: 'trello.token',
    parts: [{ name: 'key', shape: token`${hex(32)}`, within: 160 }],
    title: 'Trello token',
    provider,
    severity: 'high',
    shape: current,
    docs,
    random: false,
    decoys: (rng) => [`${current.sample(rng).slice(0, -8)}00000000`, current.sample(rng).toLowerCase()],
  }),
  defineDetector({
    id: 'trello.legacy-token',
    parts: [{ name: 'key', shape: token`${hex(32)}`, within: 160 }],
    title: 'Trello token without a prefix',
    provider,
    severity: 'high',
    shape: legacy,
    docs,
    near: { words: ['trello'], before: 52 },
    decoys: (rng) => [`trello_token=${rng.text('0123456789abcdef', 63)}`, `sha256 ${legacy.sample(rng)}`],
  }),
];
