import type { Span, View } from '../model/index.js';
import type { Decoded, SourceMap } from './region.js';

/** The map of unpacked content: all of it comes from all of `core`, and no byte of it stands anywhere alone. */
export type WholeMap = SourceMap & { readonly ordinal: number };

/** `ordinal` tells the parts of one archive apart. */
export const wholeOf = (core: Span, ordinal: number): WholeMap => ({
  toSource: () => core,
  decodes: () => true,
  ordinal,
});

/** The view of what `decoded` brought out of `parent`. Bytes count as altered when any level decoded them. */
export function viewOf(parent: View, name: string, { bytes, map }: Decoded): View {
  const isOutermost = parent.via.length === 0;
  const packed = packedIn(parent, map);
  return {
    unit: parent.unit,
    bytes,
    via: [...parent.via, name],
    toUnit: (at) => parent.toUnit(map.toSource(at)),
    altered: (at) => map.decodes(at) || (!isOutermost && parent.altered(map.toSource(at))),
    ...(packed === undefined ? {} : { packed }),
  };
}

/** Unpacked content has places of its own, and what is decoded of it stands at those. */
function packedIn({ packed }: View, map: SourceMap): View['packed'] {
  if ('ordinal' in map) return { key: `${packed?.key ?? ''}/${String(map.ordinal)}`, toContent: (at) => at };
  return packed === undefined ? undefined : { key: packed.key, toContent: (at) => packed.toContent(map.toSource(at)) };
}
