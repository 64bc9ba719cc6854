import { DEFAULT_SALT, hmacSha256 } from '../model/index.js';
import { rollOf, rollBase } from './roll.js';

/** One line of `.tightlip-known`: `roll` are 16 bits of a rolling hash, `hash` is 128 bits of an HMAC, `length` in bytes. */
export type KnownEntry = {
  readonly roll: number;
  readonly hash: string;
  readonly length: number;
  readonly name: string;
};

export type KnownFile = {
  readonly entries: readonly KnownEntry[];
  /** Lines that are no entries, as they stand: comments, and what is not understood. */
  readonly kept: readonly string[];
  /** 1-based numbers of the lines that are not understood. */
  readonly malformed: readonly number[];
};

export const KNOWN_FILE = '.tightlip-known';
/** Shorter values are found by chance, and are quickly guessed by whoever has the file and the salt. */
export const SHORTEST_KNOWN = 12;
export const LONGEST_KNOWN = 4096;

const HEADER = [
  '# Secrets that tightlip knows by a keyed hash, one a line, sorted; no line holds a secret:',
  '# HASH LENGTH NAME      (tightlip allow --known NAME writes one)',
];
const LINE = /^([0-9a-f]{4})([0-9a-f]{32}) ([1-9]\d{0,3}) ([A-Za-z0-9_./:-]{1,100})$/;

export const isKnownName = (name: string): boolean => /^[A-Za-z0-9_./:-]{1,100}$/.test(name);

/** 32 hex digits: HMAC-SHA-256 of the bytes under the salt, cut to 128 bits. */
export const knownHash = (bytes: Uint8Array, salt: string | null): string =>
  hmacSha256(salt ?? DEFAULT_SALT, ['known\0', bytes])
    .subarray(0, 16)
    .toString('hex');

export const knownEntry = (bytes: Uint8Array, name: string, salt: string | null): KnownEntry => ({
  roll: rollOf(bytes, rollBase(salt)),
  hash: knownHash(bytes, salt),
  length: bytes.length,
  name,
});

export function parseKnown(text: string): KnownFile {
  const entries: KnownEntry[] = [];
  const kept: string[] = [];
  const malformed: number[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, roll, hash, length, name] = LINE.exec(line) ?? [];
    const bytes = Number(length);
    if (
      roll !== undefined &&
      hash !== undefined &&
      name !== undefined &&
      bytes >= SHORTEST_KNOWN &&
      bytes <= LONGEST_KNOWN
    )
      entries.push({ roll: Number.parseInt(roll, 16), hash, length: bytes, name });
    else {
      kept.push(line);
      if (!line.startsWith('#')) malformed.push(index + 1);
    }
  }
  return { entries, kept, malformed };
}

/** The same entries give the same text in whatever order they come, so that branches which add some merge line by line. */
export function formatKnown(entries: readonly KnownEntry[], kept: readonly string[] = []): string {
  const head = kept.some((line) => line.startsWith('#')) ? kept : [...HEADER, ...kept];
  const lines = entries.map(
    ({ roll, hash, length, name }) => `${roll.toString(16).padStart(4, '0')}${hash} ${length} ${name}`,
  );
  return [...new Set(head), ...[...new Set(lines)].sort(), ''].join('\n');
}
