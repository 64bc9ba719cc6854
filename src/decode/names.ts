/** Compressed files: one stream of content each. */
export const STREAMS = ['gzip', 'zlib', 'bzip2', 'xz', 'lzma', 'zstd', 'lz4', 'compress'] as const;
export type StreamName = (typeof STREAMS)[number];

/** Files that hold others, or content in a structure of its own. */
export const ARCHIVES = ['zip', 'tar', 'cpio', 'ar', 'rpm', 'sqlite', 'java-class', 'python-bytecode', 'pdf'] as const;
export type ArchiveName = (typeof ARCHIVES)[number];

/** Encodings that stand in text, or in bytes of any kind. */
const ENCODINGS = [
  'entry-names',
  'office-text',
  'pdf-text',
  'utf-16',
  'utf-32',
  'base64',
  'base64url',
  'jwt',
  'hex',
  'byte-list',
  'quoted-printable',
  'percent',
  'backslash',
  'entities',
] as const;

/** Every decoder, in the order in which they look at a view. These names stand in `via`, those of archives with their entry. */
export const DECODERS = [...STREAMS, ...ARCHIVES, ...ENCODINGS] as const;

export type DecoderName = (typeof DECODERS)[number];

/** The decoder that an element of `via` names: `zip` of `zip:dir/file`. */
export const decoderOf = (via: string): string => via.split(':', 1)[0] as string;

const [IS_STREAM, IS_ARCHIVE] = [new Set<string>(STREAMS), new Set<string>(ARCHIVES)];

export const isStream = (via: string): boolean => IS_STREAM.has(via);
export const isArchive = (via: string): boolean => IS_ARCHIVE.has(decoderOf(via));
