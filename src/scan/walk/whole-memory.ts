import type { ScanCache } from '../../cache/index.js';
import type { DetectorSet } from '../../detector/index.js';
import { hashHex, type ContentId } from '../../model/index.js';
import { decodeSightings, type SeenThere } from './kept-sightings.js';

/** Sightings of all objects in which something was seen. */
export const SIGHTINGS = 'sightings';
const WHOLE = 'whole';

/** As the scorer has it. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Numbers of units and of bytes. */
export type Totals = { units: number; bytes: number };

/** A blob that is a repository of its own, with its size in bytes: it is opened in each scan. */
export type ContainerBlob = readonly [id: ContentId, size: number];

/** What is known of a store that was read without a gap, and has not changed since. */
export type Whole = {
  readonly totals: Totals;
  readonly seen: ReadonlyMap<ContentId, SeenThere>;
  readonly containers: readonly ContainerBlob[];
};

type Written = Omit<Whole, 'seen'> & { readonly stamp: string; readonly sightings: string };

export function rememberWhole(
  cache: ScanCache,
  {
    stamp,
    totals,
    containers,
    sightings,
  }: Omit<Whole, 'seen'> & { readonly stamp: string; readonly sightings: Uint8Array },
): void {
  const written: Written = { stamp, totals, containers, sightings: hashHex('sha256', [sightings]) };
  cache.remember(WHOLE, Buffer.from(JSON.stringify(written)));
}

/** Null when the store has changed, or not all is known. */
export function recallWhole(cache: ScanCache, stamp: string, detectors: DetectorSet, day = today()): Whole | null {
  const told = cache.recall(WHOLE);
  const sightings = told === null ? null : cache.recall(SIGHTINGS);
  if (told === null || sightings === null) return null;
  const written = JSON.parse(Buffer.from(told).toString()) as Written;
  // Another scan may have written its sightings meanwhile.
  if (written.stamp !== stamp || written.sightings !== hashHex('sha256', [sightings])) return null;
  const { seen, whole } = decodeSightings(sightings, detectors, day);
  return whole ? { totals: written.totals, containers: written.containers, seen } : null;
}
