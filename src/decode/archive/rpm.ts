import { storedPart } from './part.js';
import type { Part, Refusal } from './part.js';

const MAGIC = 0xedabeedb;
const HEADER_MAGIC = 0x8eade801;
const [LEAD, HEADER, INDEX_ENTRY] = [96, 16, 16];

export const isRpm = (bytes: Buffer): boolean =>
  bytes[0] === 0xed && bytes.length > LEAD + HEADER && bytes.readUInt32BE(0) === MAGIC;

/** The files of a package: a packed archive behind two headers, whose texts stand open. */
export function* rpmParts(bytes: Buffer): Generator<Part | Refusal> {
  const signatureEnd = endOfHeader(bytes, LEAD);
  // The first header is padded, the second is not.
  const start = signatureEnd === null ? null : endOfHeader(bytes, Math.ceil(signatureEnd / 8) * 8);
  if (start === null || start >= bytes.length) yield { refused: 'its headers are damaged' };
  else yield storedPart(bytes, 'rpm', { entry: '', core: { start, end: bytes.length } });
}

function endOfHeader(bytes: Buffer, at: number): number | null {
  if (at + HEADER > bytes.length || bytes.readUInt32BE(at) !== HEADER_MAGIC) return null;
  return at + HEADER + bytes.readUInt32BE(at + 8) * INDEX_ENTRY + bytes.readUInt32BE(at + 12);
}
