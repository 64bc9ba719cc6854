// https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html
import {
  ALPHABETS,
  defineDetector,
  finder,
  sampleBytes,
  type DetectorSpec,
  type FinderHit,
  type FinderShape,
  type Found,
  type Rng,
} from '../../src/detector/index.js';

const REACH = 12_000;
/** Enough of a file to tell it from every other one of its kind: names, dates and salts stand there. */
const TOLD_APART = 256;
const BASE64 = ALPHABETS.base64.has;

type Store = {
  /** How the file begins, as one character a byte, and how its base64 does; `offset` bytes or characters from the start. */
  readonly binary: readonly string[];
  readonly base64: readonly string[];
  readonly offset?: { readonly binary: number; readonly base64: number };
  /** Whether the bytes are a store that holds a private key, as far as they go. */
  readonly holdsKey: (bytes: Buffer) => boolean;
  readonly format: string;
  readonly sample: (rng: Rng) => Buffer;
};

const bufferOf = (bytes: Uint8Array, start: number, end: number): Buffer =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start));

const store = ({ binary, base64, offset, holdsKey, format, sample }: Store): FinderShape => {
  const marks = new Set(binary.map((mark) => mark.toLowerCase()));
  const findBinary = ({ bytes, start, from, to }: FinderHit): readonly Found[] => {
    const begin = start - (offset?.binary ?? 0);
    const span = { start: begin, end: Math.min(to, begin + TOLD_APART) };
    return begin >= from && holdsKey(bufferOf(bytes, begin, to)) ? [{ span, extent: span }] : [];
  };
  const findBase64 = ({ bytes, start, from, to }: FinderHit): readonly Found[] => {
    const begin = start - (offset?.base64 ?? 0);
    if (begin < from || (begin > from && BASE64[bytes[begin - 1] as number] === 1)) return [];
    let end = begin;
    while (end < to && BASE64[bytes[end] as number] === 1) end++;
    while (end < to && bytes[end] === 0x3d) end++;
    const span = { start: begin, end };
    const decoded = Buffer.from(bufferOf(bytes, begin, end).toString('latin1'), 'base64');
    return decoded.length >= 64 && holdsKey(decoded) ? [{ span, extent: span }] : [];
  };
  return finder({
    literals: [...binary, ...base64],
    before: 12,
    after: REACH,
    maxLength: REACH,
    format,
    sample: (rng) => sample(rng).toString('base64'),
    find: (hit) =>
      marks.has(bufferOf(hit.bytes, hit.start, hit.end).toString('latin1').toLowerCase())
        ? findBinary(hit)
        : findBase64(hit),
  });
};

const text = (bytes: Buffer, start: number, length: number): string => bytes.toString('latin1', start, start + length);
const sized = (value: string): Buffer => Buffer.from(`\0${String.fromCharCode(value.length)}${value}`, 'latin1');
const int = (value: number): Buffer =>
  Buffer.from([value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255]);

const [PRIVATE, CERTIFICATE, SECRET] = [1, 2, 3];

/** Goes through the entries: a store of certificates alone holds no secret. */
function javaHoldsKey(bytes: Buffer): boolean {
  const version = bytes.length < 24 ? 0 : bytes.readUInt32BE(4);
  if (version !== 1 && version !== 2) return false;
  let at = 12;
  const skipText = (): void => {
    at += 2 + (at + 2 <= bytes.length ? bytes.readUInt16BE(at) : 0);
  };
  for (let left = Math.min(200, bytes.readUInt32BE(8)); left > 0 && at + 16 <= bytes.length; left--) {
    const tag = bytes.readUInt32BE(at);
    if (tag === PRIVATE || tag === SECRET) return true;
    if (tag !== CERTIFICATE) return false;
    at += 4;
    skipText();
    at += 8;
    if (version === 2) skipText();
    at += 4 + (at + 4 <= bytes.length ? bytes.readUInt32BE(at) : 0);
  }
  return false;
}

const java = store({
  binary: ['\xfe\xed\xfe\xed\0\0\0', '\xce\xce\xce\xce\0\0\0'],
  base64: ['/u3+7QAAAA', 'zs7OzgAAAA'],
  holdsKey: javaHoldsKey,
  format: 'a Java keystore (JKS or JCEKS) with a private or secret key, or its base64',
  sample: (rng) =>
    Buffer.concat([
      Buffer.from(rng.pick(['feedfeed', 'cececece']), 'hex'),
      int(2),
      int(1),
      int(PRIVATE),
      sized(rng.text('abcdefghij', 6)),
      sampleBytes(rng, 8),
      int(300),
      sampleBytes(rng, 300),
    ]),
});

const DATA = Buffer.from('06092a864886f70d010701', 'hex');
const pkcs12 = store({
  binary: ['\x02\x01\x030\x82', '\x02\x01\x030\x80'],
  base64: ['IBAzCC', 'IBAzCA'],
  offset: { binary: 4, base64: 6 },
  holdsKey: (bytes) => bytes[0] === 0x30 && (bytes.subarray(11, 22).equals(DATA) || bytes.subarray(9, 20).equals(DATA)),
  format: 'a PKCS#12 keystore (.p12, .pfx), or its base64',
  sample: (rng) => {
    const body = Buffer.concat([DATA, sampleBytes(rng, 600)]);
    const inner = Buffer.concat([Buffer.from([2, 1, 3, 0x30, 0x82, body.length >> 8, body.length & 255]), body]);
    return Buffer.concat([Buffer.from([0x30, 0x82, inner.length >> 8, inner.length & 255]), inner]);
  },
});

const keepass = store({
  binary: ['\x03\xd9\xa2\x9ag\xfbK\xb5', '\x03\xd9\xa2\x9ae\xfbK\xb5'],
  base64: ['A9mimmf7S7', 'A9mimmX7S7'],
  holdsKey: (bytes) => bytes.length >= 60 && [0, 1, 2, 3, 4].includes(bytes[10] ?? 9) && bytes[11] === 0,
  format: 'a KeePass database (.kdbx, .kdb), or its base64',
  sample: (rng) => Buffer.concat([Buffer.from('03d9a29a67fb4bb501000400', 'hex'), sampleBytes(rng, 300)]),
});

const strongName = store({
  binary: ['\x07\x02\0\0\0$\0\0RSA2'],
  base64: ['BwIAAAAkAABSU0Ey'],
  holdsKey: (bytes) => bytes.length >= 300,
  format: 'a .NET strong name key pair (.snk), or its base64',
  sample: (rng) => Buffer.concat([Buffer.from('\x07\x02\0\0\0$\0\0RSA2', 'latin1'), sampleBytes(rng, 580)]),
});

const ONION = '== ed25519v1-secret: type0 ==\0\0\0';
const onion = store({
  binary: [ONION.slice(0, -3)],
  base64: ['PT0gZWQyNTUxOXYxLXNlY3JldDogdHlwZTAgPT0'],
  holdsKey: (bytes) =>
    bytes.length >= 96 &&
    text(bytes, 0, 32) === ONION &&
    ((bytes[32] ?? 1) & 7) === 0 &&
    ((bytes[63] ?? 0) & 0xc0) === 0x40,
  format: 'hs_ed25519_secret_key of a Tor onion service, or its base64',
  sample: (rng) => {
    const key = sampleBytes(rng, 64);
    key.writeUInt8(key.readUInt8(0) & 0xf8, 0);
    key.writeUInt8((key.readUInt8(31) & 0x3f) | 0x40, 31);
    return Buffer.concat([Buffer.from(ONION, 'latin1'), key]);
  },
});

const shared = {
  random: false,
  prior: 0.85,
  carriers: [
    'alone',
    'env',
    'json',
    'json-line',
    'yaml',
    'toml',
    'shell',
    'terraform',
    'python',
    'base64',
    'patch',
    'no-newline',
    'crlf',
  ],
} as const satisfies Partial<DetectorSpec>;
const short =
  (of: FinderShape): DetectorSpec['decoys'] =>
  (rng) => [of.sample(rng).slice(0, 40), `${of.sample(rng).slice(0, 8)}${rng.text(ALPHABETS.base64.chars, 200)}`];
const trusted = (rng: Rng): string =>
  Buffer.concat([
    Buffer.from('feedfeed', 'hex'),
    int(2),
    int(1),
    int(CERTIFICATE),
    sized('root'),
    sampleBytes(rng, 8),
    sized('X.509'),
    int(200),
    sampleBytes(rng, 200),
  ]).toString('base64');
const ownPair = 'Make a new key pair, have its certificate issued anew, and revoke the old certificate.';

export default [
  defineDetector({
    ...shared,
    id: 'generic.java-keystore',
    title: 'Java keystore with a private key',
    provider: 'Java',
    severity: 'high',
    shape: java,
    decoys: (rng) => [...short(java)(rng), trusted(rng)],
    docs: {
      about: 'Holds private keys behind a password, which is often the default one: signs apps or serves as the site.',
      revoke: ownPair,
      source: 'https://docs.oracle.com/en/java/javase/21/docs/specs/man/keytool.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.pkcs12-keystore',
    title: 'PKCS#12 keystore',
    provider: 'PKCS',
    severity: 'high',
    shape: pkcs12,
    decoys: short(pkcs12),
    docs: {
      about: 'Holds a private key and its certificate behind a password that can be guessed offline, or none.',
      revoke: ownPair,
      source: 'https://www.rfc-editor.org/rfc/rfc7292',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.keepass-database',
    title: 'KeePass database',
    provider: 'KeePass',
    severity: 'medium',
    shape: keepass,
    decoys: short(keepass),
    docs: {
      about: 'Holds all passwords of its owner behind one, which can be guessed offline.',
      revoke: 'Change every password that was in it; a new master password does not protect the copy.',
      source: 'https://keepass.info/help/kb/kdbx.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.strong-name-key',
    title: '.NET strong name key pair',
    provider: '.NET',
    severity: 'low',
    shape: strongName,
    decoys: short(strongName),
    docs: {
      about: 'Gives assemblies the identity of their publisher. Open projects publish theirs on purpose.',
      revoke:
        'Make a new pair with sn -k and sign again; assemblies that refer to the old identity must be built anew.',
      source: 'https://learn.microsoft.com/dotnet/standard/assembly/strong-named',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.onion-service-key',
    title: 'secret key of a Tor onion service',
    provider: 'Tor',
    severity: 'critical',
    shape: onion,
    decoys: short(onion),
    docs: {
      about: 'Is the onion address: whoever has it can serve in its place.',
      revoke: 'It cannot be revoked: make a new service, and tell its users the new address.',
      source: 'https://community.torproject.org/onion-services/setup/',
    },
  }),
];
