// https://research.google/pubs/macaroons-cookies-with-contextual-caveats-for-decentralized-authorization-in-the-cloud/
import {
  base64url,
  base64Padded,
  defineDetector,
  fail,
  lookAlikes,
  made,
  pass,
  sampleBytes,
  token,
  unknown,
  type CheckResult,
  type Rng,
} from '../../src/detector/index.js';

const packet = (name: string, value: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(`${name} `), value, Buffer.from('\n')]);
  return Buffer.concat([Buffer.from((body.length + 4).toString(16).padStart(4, '0')), body]);
};

/** The base64 of `0020`, its first three characters left out: the length of the first packet of a sample. */
const HEAD_REST = 'yMG';

/** The first packet is at least as long as its own name, so its length in hex begins with 00. */
const macaroon = (rng: Rng): Buffer =>
  Buffer.concat([
    packet('location', Buffer.from(`https://${rng.text('abcdefgh', 6)}.io/`)),
    packet('identifier', Buffer.from(rng.text('0123456789abcdef', 32))),
    packet('cid', Buffer.from(`time < 20${rng.text('3456', 2)}`)),
    packet('signature', sampleBytes(rng, 32)),
  ]);

/** Walks the packets: each tells its length in four hex digits, and the last is a signature of 32 bytes. */
function check(text: string): CheckResult {
  const bytes = Buffer.from(text, 'base64');
  let at = 0;
  for (let last = ''; at + 4 <= bytes.length;) {
    const head = bytes.toString('latin1', at, at + 4);
    const length = Number.parseInt(head, 16);
    if (!/^[0-9a-f]{4}$/i.test(head) || length < 6)
      return last === 'signature' ? pass('its packets end in a signature') : fail('its packets have no lengths');
    last = bytes.toString('latin1', at + 4, bytes.indexOf(' ', at + 4));
    at += length;
    if (at === bytes.length && last === 'signature') return pass('its packets end in a signature');
  }
  return unknown('it is cut short');
}

const shape = token`MDA${made(base64url(3), () => HEAD_REST)}xvY2F0aW9u${made(base64Padded(90, 2000), (rng) => macaroon(rng).toString('base64').slice(16))}`;

export default defineDetector({
  id: 'generic.macaroon',
  title: 'macaroon (version 1)',
  provider: 'Macaroons',
  severity: 'high',
  shape,
  check,
  random: false,
  decoys: lookAlikes(shape),
  docs: {
    about: 'Acts for whoever it was given to, as far as its caveats allow.',
    revoke: 'Revoke it where it was issued, or change the root key, which ends all of its kind.',
    source:
      'https://research.google/pubs/macaroons-cookies-with-contextual-caveats-for-decentralized-authorization-in-the-cloud/',
  },
});
