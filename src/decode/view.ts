import type { View } from '../model/index.js';
import type { DecoderName } from './names.js';
import type { Decoded } from './region.js';

/** The view of what `decoded` brought out of `parent`. Bytes count as altered when any level decoded them. */
export function viewOf(parent: View, name: DecoderName, { bytes, map }: Decoded): View {
  const isOutermost = parent.via.length === 0;
  return {
    unit: parent.unit,
    bytes,
    via: [...parent.via, name],
    toUnit: (at) => parent.toUnit(map.toSource(at)),
    altered: (at) => map.decodes(at) || (!isOutermost && parent.altered(map.toSource(at))),
  };
}
