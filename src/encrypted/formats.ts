/** Ways of encrypting a file of which the result can be told by its bytes. */
export const FORMATS = ['git-crypt', 'age', 'ansible-vault', 'gpg', 'openssl', 'sops', 'sealed-secrets'] as const;
export type Format = (typeof FORMATS)[number];

const HEAD_BYTES = 512;
const GIT_CRYPT = '\0GITCRYPT\0';
const OPENSSL = 'Salted__';
/** The same in base64, as transcrypt writes it. */
const OPENSSL_BASE64 = Buffer.from('Salted__').toString('base64').slice(0, 10);

/** How a file is encrypted as a whole, by what it begins with; null where it is not, or only in part. */
export function wholeFormat(bytes: Uint8Array): Exclude<Format, 'sops' | 'sealed-secrets'> | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  if (head.startsWith(GIT_CRYPT)) return 'git-crypt';
  if (head.startsWith('age-encryption.org/v1') || /^\s*-----BEGIN AGE ENCRYPTED FILE-----/.test(head)) return 'age';
  if (/^\$ANSIBLE_VAULT;\d/.test(head)) return 'ansible-vault';
  if (/^\s*-----BEGIN PGP MESSAGE-----/.test(head) || isPgpMessage(bytes)) return 'gpg';
  if (head.startsWith(OPENSSL) || head.startsWith(OPENSSL_BASE64)) return 'openssl';
  return null;
}

/** Packets of OpenPGP that begin what is encrypted: a session key for somebody (1), one by a passphrase (3), encrypted data (9, 18, 20). */
const PGP_TAGS: readonly number[] = [1, 3, 9, 18, 20];

/** The tag of the first packet, and a version that it can have. */
function isPgpMessage(bytes: Uint8Array): boolean {
  const [first = 0] = bytes;
  if ((first & 0x80) === 0 || bytes.length < 16) return false;
  const isNew = (first & 0x40) !== 0;
  const tag = isNew ? first & 0x3f : (first >> 2) & 0xf;
  if (!PGP_TAGS.includes(tag)) return false;
  if (tag === 9) return true;
  const lengthBytes = isNew ? newLength(bytes[1] ?? 0) : ([1, 2, 4, 0][first & 3] ?? 0);
  const version = bytes[1 + lengthBytes] ?? 0;
  return version >= 1 && version <= 6;
}

const newLength = (first: number): number => (first < 192 ? 1 : first < 224 ? 2 : first === 255 ? 5 : 1);

/** A file that people can read: no NUL and hardly a byte that is no text among the first. */
export function isPlainText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32) || byte === 127) odd++;
  }
  const text = Buffer.from(head.buffer, head.byteOffset, head.length).toString('utf8');
  const broken = (text.match(/\ufffd/g) ?? []).length;
  return odd === 0 && broken <= 2;
}
