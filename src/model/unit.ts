import { hashHex } from './digest.js';
import type { Span } from './span.js';

/** The git blob id of some bytes: the same bytes have the same id, from whatever source they come. */
export type ContentId = string & { readonly __brand: 'git-blob-id' };

/** What a unit of the kind `metadata` is. */
export const METADATA_KINDS = [
  'commit-message',
  'tag-message',
  'author',
  'note',
  'ref-name',
  'path',
  'git-config',
  'git-file',
  'lfs-object',
] as const;
export type MetadataKind = (typeof METADATA_KINDS)[number];

/** Where bytes were met. One unit may have many origins, or none yet: history is attributed only where findings need it. */
export type Origin =
  | { readonly kind: 'file' | 'staged' | 'stream'; readonly path: string }
  | { readonly kind: 'history'; readonly path: string; readonly commit: string; readonly at: number }
  | { readonly kind: 'metadata'; readonly what: MetadataKind; readonly ref: string };

/** The thing that is scanned: some bytes, once, however many places carry them. */
export type Unit = { readonly id: ContentId; readonly bytes: Uint8Array; readonly origins: readonly Origin[] };

/**
 * Bytes as one decoder sees them. `via` names the decoders from the outermost to the innermost; empty for the unit itself.
 * `toUnit` maps a span of the view to the span of the unit that it was decoded from. `altered` tells whether any byte of a
 * span was decoded rather than copied: a decoded view speaks only for bytes that it changed, the plain view for all.
 * `packed` is there where the bytes were unpacked, so that `toUnit` tells no more than what they were packed in: `toContent` gives
 * their place in the innermost content that was unpacked, and `key` tells such contents of one outermost span apart.
 */
export type View = {
  readonly unit: Unit;
  readonly bytes: Uint8Array;
  readonly via: readonly string[];
  toUnit(at: Span): Span;
  altered(at: Span): boolean;
  readonly packed?: { readonly key: string; toContent(at: Span): Span };
};

/** The unit looked at as it stands. */
export const plainView = (unit: Unit): View => ({
  unit,
  bytes: unit.bytes,
  via: [],
  toUnit: (at) => at,
  altered: () => true,
});

/** The id that git would give these bytes as a blob of a SHA-1 repository. */
export function contentId(bytes: Uint8Array): ContentId {
  return hashHex('sha1', [`blob ${bytes.length}\0`, bytes]) as ContentId;
}
