// https://www.rfc-editor.org/rfc/rfc7468
import {
  defineDetector,
  finder,
  keyBlockCheck,
  readKeyBlock,
  sampleKeyBlock,
  sampleLockedKeyBlock,
  samplePgpBlock,
  type FinderShape,
  type KeyBlock,
  type KeyLabel,
  type Rng,
} from '../../src/detector/index.js';

const REACH = 16_000;

type Wanted = {
  readonly literals?: readonly string[];
  readonly format: string;
  readonly is: (block: KeyBlock) => boolean;
  readonly sample: (rng: Rng) => string;
};

/** One reader for all kinds of block; each detector keeps those of its own kind. */
const keyBlock = ({ literals = ['-----BEGIN '], format, is, sample }: Wanted): FinderShape =>
  finder({
    literals,
    before: 60,
    after: REACH,
    maxLength: REACH,
    format,
    sample,
    find: (hit) => {
      const block = readKeyBlock(hit, hit.start);
      return block !== null && is(block) ? [{ span: block.span, extent: block.span }] : [];
    },
  });

const isPgp = (block: KeyBlock): boolean => block.label.startsWith('PGP');
const PLAIN: readonly KeyLabel[] = [
  'RSA PRIVATE KEY',
  'EC PRIVATE KEY',
  'DSA PRIVATE KEY',
  'PRIVATE KEY',
  'OPENSSH PRIVATE KEY',
];
const LONG: readonly KeyLabel[] = ['RSA PRIVATE KEY', 'DSA PRIVATE KEY', 'PRIVATE KEY'];
const samplePlain = (rng: Rng): string => sampleKeyBlock(rng.pick(PLAIN), rng);

const plain = keyBlock({
  format: '-----BEGIN <kind> PRIVATE KEY-----, base64, -----END <kind> PRIVATE KEY-----',
  sample: samplePlain,
  is: (block) => block.closed && !block.encrypted && !isPgp(block),
});
const locked = keyBlock({
  literals: ['-----BEGIN ', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY'],
  format: '-----BEGIN ENCRYPTED PRIVATE KEY-----, or a key block that names its cipher',
  sample: sampleLockedKeyBlock,
  is: (block) => block.closed && block.encrypted && !isPgp(block),
});
const pgp = keyBlock({
  format: '-----BEGIN PGP PRIVATE KEY BLOCK-----, base64, CRC-24, -----END PGP PRIVATE KEY BLOCK-----',
  sample: samplePgpBlock,
  is: (block) => block.closed && isPgp(block),
});
const truncated = keyBlock({
  format: '-----BEGIN <kind> PRIVATE KEY-----, base64 lines, and no END line',
  sample: (rng) => sampleKeyBlock(rng.pick(LONG), rng).slice(0, 200),
  is: (block) => !block.closed,
});

const source = 'https://www.rfc-editor.org/rfc/rfc7468';
const about =
  'Whoever has it can act as its owner: log in over SSH, serve as the website, or sign and decrypt in its name.';
const revoke =
  'Make a new pair, replace the public half wherever it is trusted (authorized_keys, the certificate, the provider’s console), then revoke the old certificate.';

/** Headers alone, elided bodies, public halves and certificates. */
const decoys = (rng: Rng): readonly string[] => {
  const block = samplePlain(rng);
  return [
    block.split('\n')[0] ?? '',
    `if (text.startsWith("${block.split('\n')[0]}") && text.endsWith("${block.split('\n').at(-1)}"))`,
    block.replace(/\n[^-][\s\S]*\n/, '\nMIIEpAIBAAKC...\n'),
    block.replace(/\n[^-][\s\S]*\n/, '\n<your key here>\n'),
    block.replaceAll(/[A-Z]+ ?PRIVATE|PRIVATE/g, 'PUBLIC'),
    block.replaceAll(/(?:[A-Z]+ )?PRIVATE KEY/g, 'CERTIFICATE'),
  ];
};

export default [
  defineDetector({
    id: 'generic.private-key',
    title: 'private key',
    provider: 'PEM',
    severity: 'critical',
    shape: plain,
    check: keyBlockCheck,
    prior: 0.75,
    random: false,
    decoys,
    docs: { about, revoke, source },
  }),
  defineDetector({
    id: 'generic.private-key-encrypted',
    title: 'private key behind a passphrase',
    provider: 'PEM',
    severity: 'medium',
    shape: locked,
    check: keyBlockCheck,
    prior: 0.75,
    random: false,
    decoys,
    docs: {
      about: 'Useless without its passphrase; but that can be guessed offline, for as long as it takes.',
      revoke,
      source,
    },
  }),
  defineDetector({
    id: 'generic.pgp-private-key',
    title: 'OpenPGP private key',
    provider: 'OpenPGP',
    severity: 'high',
    shape: pgp,
    check: keyBlockCheck,
    prior: 0.9,
    random: false,
    decoys,
    docs: {
      about: 'Signs and decrypts in its owner’s name: mail, commits, packages. A passphrase may protect it.',
      revoke: 'Publish the revocation certificate (gpg --gen-revoke KEY, then import and send it), and make a new key.',
      source: 'https://www.gnupg.org/documentation/manuals/gnupg/OpenPGP-Key-Management.html',
    },
  }),
  defineDetector({
    id: 'generic.private-key-truncated',
    title: 'beginning of a private key',
    provider: 'PEM',
    severity: 'medium',
    shape: truncated,
    check: keyBlockCheck,
    prior: 0.65,
    random: false,
    decoys,
    docs: {
      about:
        'The first lines of a private key. Enough of them can be enough to compute the rest; the whole may stand near by.',
      revoke,
      source,
    },
  }),
];
