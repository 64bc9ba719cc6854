// https://www.rfc-editor.org/rfc/rfc5208
import {
  ALPHABETS,
  checkDer,
  defineDetector,
  finder,
  sampleKeyBlock,
  type FinderHit,
  type Found,
} from '../../src/detector/index.js';

const BASE64 = ALPHABETS.base64.has;
const PADDING = 0x3d;
const LONGEST = 8000;
const SHORTEST = 64;
const LONGER = 100;
/** The characters that stand before a literal at the start of a key: the tag and the length of the outer sequence. */
const LEAD = 6;

/** The base64 of the fixed bytes with which keys begin, after the length of the whole where that differs. */
const AFTER_LENGTH = ['IBADANBgkqhkiG9w0BAQEFAAS', 'IBAAKCAQ', 'IBAAKCAg', 'IBAAKBgQ'];
/** Ed25519 and X25519 in PKCS#8 are 48 bytes: 64 characters, the rest of them after these. */
const EDWARDS = ['MC4CAQAwBQYDK2VwBCIEI', 'MC4CAQAwBQYDK2VuBCIEI'];
const AT_START = [...EDWARDS, 'MIGHAgEAMBMGByqGSM49', 'MIG2AgEAMBAGByqGSM49', 'MHcCAQEEI', 'MIGkAgEBBD'];

/** A key whose armour was taken off: one run of base64. One with armour is a key block, and found as such. */
function find({ bytes, start, from, to }: FinderHit): readonly Found[] {
  const begin = Buffer.from(bytes.subarray(start, start + 3)).toString('latin1') === 'IBA' ? start - LEAD : start;
  if (
    begin < from ||
    bytes[begin] !== 0x4d ||
    (begin > from && BASE64[bytes[begin - 1] as number] === 1 && !isEscape(bytes, begin - 1))
  )
    return [];
  let end = begin;
  while (end < to && BASE64[bytes[end] as number] === 1) end++;
  if (end - begin < (isEdwards(bytes, begin) ? SHORTEST : LONGER) || hasArmour(bytes, from, begin)) return [];
  for (let padding = 0; padding < 2 && bytes[end] === PADDING; padding++) end++;
  return [{ span: { start: begin, end }, extent: { start: begin, end } }];
}

const isEdwards = (bytes: Uint8Array, begin: number): boolean => bytes[begin + 1] === 0x43 && bytes[begin + 2] === 0x34;

const isEscape = (bytes: Uint8Array, at: number): boolean => bytes[at] === 0x6e && bytes[at - 1] === 0x5c;

const hasArmour = (bytes: Uint8Array, from: number, begin: number): boolean =>
  /-----[^-]{0,20}$/.test(Buffer.from(bytes.subarray(Math.max(from, begin - 30), begin)).toString('latin1'));

const shape = finder({
  literals: [...AFTER_LENGTH, ...AT_START],
  before: 48,
  after: LONGEST,
  maxLength: LONGEST,
  publicPrefix: 4,
  find,
  format: 'the base64 of a PKCS#8, PKCS#1 or SEC1 private key, without BEGIN and END',
  sample: (rng) =>
    sampleKeyBlock(rng.pick(['PRIVATE KEY', 'RSA PRIVATE KEY']), rng)
      .split('\n')
      .slice(1, -1)
      .join(''),
});

export default defineDetector({
  id: 'generic.der-private-key',
  title: 'private key without its BEGIN and END lines',
  provider: 'PKCS',
  severity: 'critical',
  shape,
  prior: 0.8,
  random: false,
  check: (token) => checkDer(Buffer.from(token, 'base64')),
  decoys: (rng) => [
    shape.sample(rng).slice(0, 90),
    `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A${rng.text(ALPHABETS.base64.chars, 300)}`,
    sampleKeyBlock('RSA PRIVATE KEY', rng),
  ],
  docs: {
    about:
      'Whoever has it can act as its owner: sign payments and tokens, serve as the website, or decrypt what is sent to it.',
    revoke: 'Make a new pair, replace the public half wherever it is trusted, and revoke certificates of the old one.',
    source: 'https://www.rfc-editor.org/rfc/rfc5208',
  },
});
