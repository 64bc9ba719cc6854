import { hashHex, hashOf } from '../model/index.js';

/** What a cache belongs to. Another repository, rule set or length of ids has another cache. */
export type CacheKey = {
  /** The folder of all caches: what `--cache` names, or the user's own. */
  readonly folder: string;
  /** Real path of the git folder that all worktrees share. */
  readonly repository: string;
  /** Hash of all that decides what a scan sees in an object: rules, version of the engine, limits. */
  readonly rules: string;
  readonly idBytes: 20 | 32;
  /** The number of this process, by which others tell whether what it writes is still growing. */
  readonly pid: number;
};

const FORMAT = 1;
const NAME_DIGITS = 20;

/** The names of the files of one cache. They tell nothing about the repository. */
export type CacheNames = {
  /** How the names of all files of the repository start, whatever the rules. */
  readonly repository: string;
  /** How the names of the files of this cache start. */
  readonly stem: string;
  readonly base: string;
};

export function namesOf({ repository, rules, idBytes }: CacheKey): CacheNames {
  const own = `${shortHash(repository)}-`;
  const stem = `${own}${shortHash(JSON.stringify([rules, idBytes, FORMAT]))}`;
  return { repository: own, stem, base: `${stem}.ids` };
}

export const valueName = (stem: string, name: string): string => `${stem}.${shortHash(name)}.value`;

const shortHash = (text: string): string => hashHex('sha256', [text]).slice(0, NAME_DIGITS);

const OURS = /^[0-9a-f]{20}-[0-9a-f]{20}\.(?:ids|[0-9a-f]{20}\.value|([0-9]{1,10})-[0-9a-f]{8}\.(?:part|tmp))$/;

/** What the name of a file of any cache tells: the process that writes it, if it is written by one. Null for other files. */
export function parseName(name: string): { readonly pid: number | null } | null {
  const match = OURS.exec(name);
  if (match === null) return null;
  return { pid: match[1] === undefined ? null : Number(match[1]) };
}

/** The name of a file that this process alone writes. */
export const ownName = (stem: string, pid: number, ending: 'part' | 'tmp'): string =>
  `${stem}.${pid}-${crypto.randomUUID().slice(0, 8)}.${ending}`;

export const HEADER_BYTES = 48;
const KINDS = { base: 'TLIDS', journal: 'TLPART', value: 'TLVALUE' } as const;
export type FileKind = keyof typeof KINDS;

/** How every file of this kind in this cache starts: what it is, and whose. */
export function fileHeader(kind: FileKind, { repository, rules, idBytes }: CacheKey): Uint8Array {
  const header = new Uint8Array(HEADER_BYTES);
  header.set(new TextEncoder().encode(KINDS[kind]));
  const view = new DataView(header.buffer);
  view.setUint32(8, FORMAT, true);
  view.setUint32(12, idBytes, true);
  header.set(hashOf('sha256', [JSON.stringify([repository, rules])]), 16);
  return header;
}

export function hasHeader(bytes: Uint8Array, header: Uint8Array): boolean {
  if (bytes.length < header.length) return false;
  return header.every((byte, at) => bytes[at] === byte);
}
