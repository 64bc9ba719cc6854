// https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html
import {
  defineDetector,
  finder,
  type FinderHit,
  type FinderShape,
  type Found,
  type Rng,
} from '../../src/detector/index.js';

const REACH = 12_000;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LINE = String.raw`(?:\r?\n|\\{1,2}r\\{1,2}n|\\{1,2}n)[ \t]*`;
const HEAD = new RegExp(`^PuTTY-User-Key-File-[1-3]: [\\w@.-]{3,40}${LINE}Encryption: ([\\w-]{3,20})${LINE}`);
const BODY = new RegExp(`Private-Lines: [0-9]{1,3}${LINE}[A-Za-z0-9+/=]{16}`);
const MAC = /Private-(?:MAC|Hash): [0-9a-f]{40,64}/;

/** The whole file, from its first word to its check sum; null where there is no private part. */
function readKeyFile({ bytes, start, to }: FinderHit): { readonly end: number; readonly locked: boolean } | null {
  const text = Buffer.from(bytes.subarray(start, to)).toString('latin1');
  const head = HEAD.exec(text);
  const mac = MAC.exec(text);
  if (head === null || mac === null || !BODY.test(text.slice(0, mac.index))) return null;
  return { end: start + mac.index + mac[0].length, locked: head[1] !== 'none' };
}

const find =
  (locked: boolean) =>
  (hit: FinderHit): readonly Found[] => {
    const file = readKeyFile(hit);
    if (file === null || file.locked !== locked) return [];
    const span = { start: hit.start, end: file.end };
    return [{ span, extent: span }];
  };

const sample =
  (encryption: string) =>
  (rng: Rng): string => {
    const lines = (count: number): string => Array.from({ length: count }, () => rng.text(BASE64, 64)).join('\n');
    const [version, digits] = rng.pick([
      [2, 40],
      [3, 64],
    ] as const);
    return [
      `PuTTY-User-Key-File-${version}: ssh-rsa`,
      `Encryption: ${encryption}`,
      'Comment: rsa-key',
      'Public-Lines: 6',
      lines(6),
      'Private-Lines: 14',
      lines(14),
      `Private-MAC: ${rng.text('0123456789abcdef', digits)}`,
    ].join('\n');
  };

const shape = (encryption: string): FinderShape =>
  finder({
    literals: ['PuTTY-User-Key-File-'],
    before: 0,
    after: REACH,
    maxLength: REACH,
    format: `a PuTTY key file (.ppk) with Encryption: ${encryption}`,
    sample: sample(encryption),
    find: find(encryption !== 'none'),
  });

const plain = shape('none');
const locked = shape('aes256-cbc');
const source = 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html';
const revoke =
  'Remove the public half from every authorized_keys and account that trusts it, and make a new pair with puttygen.';

/** Without its private lines it is a public key; without its check sum a piece of text. */
const decoysOf =
  (of: FinderShape) =>
  (rng: Rng): readonly string[] => [
    of.sample(rng).replace(/Private-Lines[\s\S]*/, ''),
    of.sample(rng).replace('Private-MAC', 'Private-Sum'),
    `PuTTY-User-Key-File-2: ssh-rsa\n${rng.text(BASE64, 64)}`,
  ];

export default [
  defineDetector({
    id: 'generic.putty-private-key',
    title: 'PuTTY private key',
    provider: 'PuTTY',
    severity: 'critical',
    shape: plain,
    prior: 0.97,
    random: false,
    decoys: decoysOf(plain),
    docs: { about: 'Logs in over SSH wherever its public half is trusted.', revoke, source },
  }),
  defineDetector({
    id: 'generic.putty-private-key-encrypted',
    title: 'PuTTY private key behind a passphrase',
    provider: 'PuTTY',
    severity: 'medium',
    shape: locked,
    prior: 0.8,
    random: false,
    decoys: decoysOf(locked),
    docs: { about: 'Logs in over SSH once its passphrase is guessed, which can be tried offline.', revoke, source },
  }),
];
