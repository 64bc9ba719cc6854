/** What a pointer file of git LFS says of the content that it stands for. */
export type LfsPointer = { readonly oid: string; readonly size: number };

/** No pointer is as long as this: longer files are content. */
export const MAX_POINTER_BYTES = 1024;

const FIRST_LINE = Buffer.from('version https://git-lfs.github.com/spec/');
const OID = /^oid sha256:([0-9a-f]{64})$/m;
const SIZE = /^size (\d{1,18})$/m;

/** The pointer that some bytes are, or null. */
export function lfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length >= MAX_POINTER_BYTES || bytes.length <= FIRST_LINE.length) return null;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.compare(FIRST_LINE, 0, FIRST_LINE.length, 0, FIRST_LINE.length) !== 0) return null;
  const text = buffer.toString('latin1');
  const [oid, size] = [OID.exec(text)?.[1], SIZE.exec(text)?.[1]];
  return oid === undefined || size === undefined ? null : { oid, size: Number(size) };
}
