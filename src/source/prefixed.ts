import { RefList, type BlobAttribution, type RefTable } from '../git/index.js';
import type { Gap, Origin, Unit } from '../model/index.js';
import type { Source, SourceBatch, WalkRequest } from './source.js';

/** What a source of another repository gives, told as it is seen from the one that holds it. `prefix` ends in `/`. */
export function prefixedSource(source: Source, prefix: string): Source {
  const { walk } = source;
  return {
    scopes: source.scopes,
    units: () => batches(source.units(), prefix),
    ...(walk === undefined
      ? {}
      : {
          walk: (open) =>
            batches(
              walk.call(source, (request) => open(prefixedRequest(request, prefix))),
              prefix,
            ),
        }),
    ...(source.read === undefined ? {} : { read: source.read }),
    attribute: async (wanted) => {
      const tables = new Map<RefTable, RefTable>();
      return new Map(
        [...(await source.attribute(wanted))].map(([id, found]) => [id, prefixedAttribution(found, prefix, tables)]),
      );
    },
    // The head of a scan is that of the repository asked for.
    facts: () => ({ ...source.facts(), head: null }),
  };
}

const prefixedRequest = (request: WalkRequest, prefix: string): WalkRequest => ({
  ...request,
  originsOf: (id, type) => request.originsOf(id, type).map((origin) => prefixedOrigin(origin, prefix)),
});

async function* batches(given: AsyncIterable<SourceBatch>, prefix: string): AsyncGenerator<SourceBatch> {
  for await (const { units, gaps } of given)
    yield {
      units: units.map((unit) => prefixedUnit(unit, prefix)),
      gaps: gaps.map((found) => prefixedGap(found, prefix)),
    };
}

/** An id that is made when asked for stays so. */
const prefixedUnit = (unit: Unit, prefix: string): Unit => ({
  get id() {
    return unit.id;
  },
  bytes: unit.bytes,
  origins: unit.origins.map((origin) => prefixedOrigin(origin, prefix)),
});

const prefixedOrigin = (origin: Origin, prefix: string): Origin =>
  origin.kind === 'metadata' ? { ...origin, ref: prefix + origin.ref } : { ...origin, path: prefix + origin.path };

const prefixedGap = (found: Gap, prefix: string): Gap => ({
  ...found,
  where: `${prefix.slice(0, -1)}: ${found.where}`,
});

/** Lists of refs share few tables: each is told anew once. */
const prefixedAttribution = (
  found: BlobAttribution,
  prefix: string,
  tables: Map<RefTable, RefTable>,
): BlobAttribution => ({
  ...found,
  places: found.places.map((place) => ({ ...place, path: prefix + place.path })),
  refs: prefixedRefs(found.refs, `${prefix.slice(0, -1)}:`, tables),
});

function prefixedRefs({ table, set }: RefList, prefix: string, tables: Map<RefTable, RefTable>): RefList {
  const known = tables.get(table) ?? table.prefixed(prefix);
  tables.set(table, known);
  return new RefList(known, set);
}
