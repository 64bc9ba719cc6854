import { contentId, plainView } from '../../src/model/index.js';
import type { Gap, Span, View } from '../../src/model/index.js';
import { decode } from '../../src/decode/index.js';
import type { DecodeOptions } from '../../src/decode/index.js';

export const viewOver = (bytes: Uint8Array): View =>
  plainView({ id: contentId(bytes), bytes, origins: [{ kind: 'file', path: 'sample' }] });

export type Decoding = { readonly views: readonly View[]; readonly gaps: readonly Gap[] };

export function decodeAll(bytes: Uint8Array, options: Omit<DecodeOptions, 'onGap'> = {}): Decoding {
  const gaps: Gap[] = [];
  const views = [...decode(viewOver(bytes), { ...options, onGap: (gap) => gaps.push(gap) })];
  return { views, gaps };
}

export type Hit = { readonly view: View; readonly at: Span; readonly inUnit: Span };

/** Every place where `text` stands in a decoded view. */
export function hitsOf(
  text: string | Uint8Array,
  bytes: Uint8Array,
  options: Omit<DecodeOptions, 'onGap'> = {},
): readonly Hit[] {
  const needle = Buffer.from(text);
  return decodeAll(bytes, options).views.flatMap((view) => {
    const start = Buffer.from(view.bytes).indexOf(needle);
    const at = { start, end: start + needle.length };
    return start < 0 ? [] : [{ view, at, inUnit: view.toUnit(at) }];
  });
}

export const slice = (bytes: Uint8Array, at: Span): string =>
  Buffer.from(bytes.subarray(at.start, at.end)).toString('latin1');
