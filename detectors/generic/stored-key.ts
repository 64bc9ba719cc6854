// https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring
import {
  ALPHABETS,
  behindLiteral,
  defineDetector,
  sampleBytes,
  type DetectorSpec,
  type Rng,
} from '../../src/detector/index.js';

const HEX = ALPHABETS.hex.chars;
const base64 = (rng: Rng, length: number): string => sampleBytes(rng, length).toString('base64');
const element = (name: string, text: string): string => `<${name}>${text}</${name}>`;

const xml = behindLiteral({
  literals: ['<RSAKeyValue>'],
  regex:
    /^<RSAKeyValue>(?:(?!<\/RSAKeyValue>)[\s\S]){100,4000}<D>[A-Za-z0-9+/=\s]{80,1400}<\/D>[\s\S]{0,40}?<\/RSAKeyValue>/d,
  reach: 6000,
  format: '<RSAKeyValue>…<D>base64</D></RSAKeyValue>',
  sample: (rng) =>
    element(
      'RSAKeyValue',
      [
        ['Modulus', 128],
        ['Exponent', 3],
        ['P', 64],
        ['Q', 64],
        ['DP', 64],
        ['DQ', 64],
        ['InverseQ', 64],
        ['D', 128],
      ]
        .map(([name, length]) => element(String(name), base64(rng, Number(length))))
        .join(''),
    ),
});

const pairs = (rng: Rng, count: number): string =>
  Array.from({ length: count }, () => rng.text(HEX, 2))
    .join(':')
    .replace(/(.{45})/g, '$1\n    ');
const text = behindLiteral({
  literals: ['privateExponent:', 'priv:\n', 'priv:\r\n'],
  regex: /^(?:privateExponent|priv):\s{1,12}(?:[0-9a-fA-F]{2}:\s{0,12}){27,600}[0-9a-fA-F]{2}(?![0-9a-fA-F:])/d,
  reach: 4000,
  wordStart: true,
  format: 'privateExponent: (or priv:) and bytes in hex with colons, as openssl -text writes them',
  sample: (rng) => `privateExponent:\n    ${pairs(rng, 128)}`,
});

const dnssec = behindLiteral({
  literals: ['Private-key-format: v1.'],
  regex:
    /^Private-key-format: v1\.\d\s+Algorithm: [^\n]{1,40}\s+(?:[A-Z][A-Za-z0-9]{1,20}: [A-Za-z0-9+/=]{1,1400}\s+){0,4}(?:PrivateKey|PrivateExponent|Key): [A-Za-z0-9+/]{20,1400}={0,2}/d,
  reach: 4000,
  format: 'Private-key-format: v1.<n>, Algorithm: … and PrivateKey: <base64>, as dnssec-keygen writes them',
  sample: (rng) => `Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nPrivateKey: ${base64(rng, 32)}`,
});

const tsig = behindLiteral({
  literals: ['algorithm hmac-', 'algorithm "hmac-'],
  regex: /^algorithm "?hmac-[a-z0-9-]{3,12}"?;\s{0,40}secret\s{0,8}=?\s{0,2}"?([A-Za-z0-9+/]{16,120}={0,2})"?/di,
  reach: 240,
  maxLength: 122,
  format: 'algorithm hmac-<hash>; secret "<base64>";',
  sample: (rng) => base64(rng, rng.pick([32, 64])),
});

const biscuit = behindLiteral({
  literals: ['ed25519-private/'],
  regex: /^ed25519-private\/[0-9a-f]{64}(?![0-9a-f])/d,
  reach: 90,
  publicPrefix: 16,
  format: 'ed25519-private/<64 hex>',
  sample: (rng) => `ed25519-private/${rng.text(HEX, 64)}`,
});

const revoke =
  'Make a new pair, replace the public half wherever it is trusted, and revoke certificates and signatures of the old one.';
const about = 'Whoever has it can act as its owner: sign, log in, or decrypt what is sent to it.';
const shared = { random: false, prior: 0.9 } as const satisfies Partial<DetectorSpec>;

export default [
  defineDetector({
    ...shared,
    id: 'generic.rsa-xml-key',
    title: 'RSA private key in XML',
    provider: '.NET',
    severity: 'critical',
    shape: xml,
    decoys: (rng) => [
      xml.sample(rng).replace(/<P>.*<\/D>/, ''),
      element('RSAKeyValue', element('Modulus', base64(rng, 128)) + element('Exponent', 'AQAB')),
      xml.sample(rng).replace(/<D>.*<\/D>/, '<D>…</D>'),
    ],
    docs: {
      about,
      revoke,
      source: 'https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa.toxmlstring',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.openssl-text-key',
    title: 'private key as openssl prints it',
    provider: 'OpenSSL',
    severity: 'critical',
    shape: text,
    decoys: (rng) => [
      `modulus:\n    ${pairs(rng, 128)}`,
      `privateExponent:\n    ${pairs(rng, 12)}`,
      'privateExponent: number',
    ],
    docs: { about, revoke, source: 'https://docs.openssl.org/master/man1/openssl-pkey/' },
  }),
  defineDetector({
    ...shared,
    id: 'generic.dnssec-key',
    title: 'DNSSEC private key',
    provider: 'BIND',
    severity: 'high',
    shape: dnssec,
    decoys: (rng) => [
      `Private-key-format: v1.3\nAlgorithm: 13 (ECDSAP256SHA256)\nCreated: 20240101`,
      `acme.io. IN DNSKEY 257 3 13 ${base64(rng, 64)}`,
    ],
    docs: {
      about: 'Signs records of the zone: resolvers that check signatures believe what it says.',
      revoke: 'Roll the key over: publish a new DNSKEY and DS record, then withdraw the old.',
      source: 'https://bind9.readthedocs.io/en/latest/dnssec-guide.html',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.tsig-key',
    title: 'TSIG or rndc key',
    provider: 'BIND',
    severity: 'high',
    shape: tsig,
    carriers: ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'],
    sampleName: 'key "ddns" { algorithm hmac-sha256; secret ',
    decoys: (rng) => [
      'key "ddns" { algorithm hmac-sha256; secret "<base64>"; };',
      `algorithm hmac-sha256; digest "${base64(rng, 32)}"`,
    ],
    docs: {
      about: 'Changes records of the zones that trust it, copies whole zones, or controls the name server.',
      revoke: 'tsig-keygen (or rndc-confgen) for a new one, on the server and on every client.',
      source: 'https://bind9.readthedocs.io/en/latest/chapter7.html#tsig',
    },
  }),
  defineDetector({
    ...shared,
    id: 'generic.biscuit-private-key',
    title: 'Biscuit private key',
    provider: 'Biscuit',
    severity: 'critical',
    shape: biscuit,
    decoys: (rng) => [biscuit.sample(rng).slice(0, -1), biscuit.sample(rng).replace('private', 'public')],
    docs: {
      about: 'Makes authorisation tokens that every service with the public half accepts.',
      revoke: 'Change the root key pair in every service that checks tokens.',
      source: 'https://doc.biscuitsec.org/reference/specifications',
    },
  }),
];
