import { hashOf } from '../model/index.js';
import { hasHeader, HEADER_BYTES } from './cache-key.js';

// A named value: header · SHA-256 of header, name and value · the value.
const SUM = 32;

export const encodeValue = (name: string, value: Uint8Array, header: Uint8Array): readonly Uint8Array[] => [
  header,
  sumOf(name, value, header),
  value,
];

/** Null when the file is not exactly what was once written under this name. */
export function decodeValue(name: string, bytes: Uint8Array, header: Uint8Array): Uint8Array | null {
  const start = HEADER_BYTES + SUM;
  if (bytes.length < start || !hasHeader(bytes, header)) return null;
  const value = bytes.subarray(start);
  return sumOf(name, value, header).equals(bytes.subarray(HEADER_BYTES, start)) ? value : null;
}

const sumOf = (name: string, value: Uint8Array, header: Uint8Array): Buffer =>
  hashOf('sha256', [header, `${Buffer.byteLength(name)}:${name}`, value]);
