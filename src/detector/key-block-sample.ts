import { crc24 } from './key-block-check.js';
import type { Rng } from './rng.js';

// Random numbers in the right form: nobody's key, and of no use as one.

const bytesOf = (rng: Rng, length: number): Buffer => Buffer.from(Array.from({ length }, () => rng.int(256)));

function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const head = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

/** A number of full length: its top bit is set, and a zero byte says that it is positive. */
const integer = (rng: Rng, length: number): Buffer =>
  der(0x02, Buffer.concat([Buffer.from([0, 0x80 + rng.int(128)]), bytesOf(rng, length - 1)]));
const small = (value: number): Buffer => der(0x02, Buffer.from([value]));
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));

const rsa = (rng: Rng): Buffer => {
  const half = rng.pick([64, 128]);
  return der(
    0x30,
    small(0),
    integer(rng, half * 2),
    der(0x02, Buffer.from([1, 0, 1])),
    integer(rng, half * 2),
    ...[1, 2, 3, 4, 5].map(() => integer(rng, half)),
  );
};
const ec = (rng: Rng): Buffer => der(0x30, small(1), der(0x04, bytesOf(rng, 32)), der(0xa0, oid('2a8648ce3d030107')));
const dsa = (rng: Rng): Buffer => der(0x30, small(0), ...[128, 20, 128, 128, 20].map((length) => integer(rng, length)));
const pkcs8 = (rng: Rng): Buffer =>
  der(0x30, small(0), der(0x30, oid('2a864886f70d010101'), der(0x05)), der(0x04, rsa(rng)));
const encryptedPkcs8 = (rng: Rng): Buffer =>
  der(0x30, der(0x30, oid('2a864886f70d01050d'), der(0x04, bytesOf(rng, 16))), der(0x04, bytesOf(rng, 640)));

function openSsh(cipher: string): (rng: Rng) => Buffer {
  const sized = (value: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0, 0, value.length >> 8, value.length & 0xff]), value]);
  const words = [cipher, cipher === 'none' ? 'none' : 'bcrypt', ''].map((word) => sized(Buffer.from(word, 'latin1')));
  return (rng) =>
    Buffer.concat([
      Buffer.from('openssh-key-v1\0', 'latin1'),
      ...words,
      Buffer.from([0, 0, 0, 1]),
      sized(bytesOf(rng, 51)),
      sized(bytesOf(rng, 136)),
    ]);
}

const BODIES = {
  'RSA PRIVATE KEY': rsa,
  'EC PRIVATE KEY': ec,
  'DSA PRIVATE KEY': dsa,
  'PRIVATE KEY': pkcs8,
  'ENCRYPTED PRIVATE KEY': encryptedPkcs8,
  'OPENSSH PRIVATE KEY': openSsh('none'),
} as const satisfies Readonly<Record<string, (rng: Rng) => Buffer>>;

export type KeyLabel = keyof typeof BODIES;

const wrapped = (base64: string, width: number): string => base64.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n');
const armoured = (label: string, lines: string): string => `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----`;

/** A block of this label with a random body of the right form. */
export const sampleKeyBlock = (label: KeyLabel, rng: Rng): string =>
  armoured(label, wrapped(BODIES[label](rng).toString('base64'), label.startsWith('OPENSSH') ? 70 : 64));

/** The same behind a passphrase, as OpenSSL's old format, ssh.com's and OpenSSH's write it. */
export const sampleLockedKeyBlock = (rng: Rng): string =>
  rng.pick([
    () => sampleKeyBlock('ENCRYPTED PRIVATE KEY', rng),
    () =>
      armoured(
        'RSA PRIVATE KEY',
        `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${rng.text('0123456789ABCDEF', 32)}\n\n${wrapped(bytesOf(rng, 608).toString('base64'), 64)}`,
      ),
    () =>
      `---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "rsa-key"\n${wrapped(Buffer.concat([Buffer.from([0x3f, 0x6f, 0xf9, 0xeb]), bytesOf(rng, 500)]).toString('base64'), 70)}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----`,
    () => armoured('OPENSSH PRIVATE KEY', wrapped(openSsh('aes256-ctr')(rng).toString('base64'), 70)),
  ])();

/** An OpenPGP secret-key block with its check sum. */
export function samplePgpBlock(rng: Rng): string {
  const body = Buffer.concat([Buffer.from([0x95, 0x01, 0xd8, 0x04]), bytesOf(rng, 470)]);
  const sum = Buffer.from([16, 8, 0].map((shift) => (crc24(body) >> shift) & 0xff)).toString('base64');
  return armoured('PGP PRIVATE KEY BLOCK', `Version: GnuPG v2\n\n${wrapped(body.toString('base64'), 64)}\n=${sum}`);
}
