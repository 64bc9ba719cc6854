import { gap } from '../model/index.js';
import type { Gap, Unit, View } from '../model/index.js';
import { BACKSLASH_ESCAPES } from './backslash.js';
import { byteListRegions } from './byte-list.js';
import { ENTITIES } from './entities.js';
import { escapeRegions } from './escape.js';
import { compressedRegions, UnpackError } from './compressed.js';
import { DECODERS } from './names.js';
import type { DecoderName } from './names.js';
import { PERCENT } from './percent.js';
import type { Decoded, Region } from './region.js';
import { runRegions } from './runs.js';
import { viewOf } from './view.js';
import { wideRegions } from './wide.js';

/** `maxViewBytes` bounds the bytes of all views together; by default four times the view's, and at least 4 MiB. */
export type DecodeOptions = { readonly maxDepth?: number; readonly maxViewBytes?: number; onGap(gap: Gap): void };

const DEEPEST = 5;
const EXPANSION = 4;
const LEAST_BUDGET = 4 << 20;
/** All that the archives of one file may unpack to, in bytes. */
const MOST_UNPACKED = 256 << 20;

type Limits = {
  readonly where: string;
  readonly maxDepth: number;
  room: number;
  unpacked: number;
  readonly onGap: (gap: Gap) => void;
  readonly said: Set<string>;
};

/**
 * All views that `view` holds, nested up to `maxDepth` (5), each outer one before what is inside it.
 *
 * A view is a region: the decoded run of base64, hex or UTF-16/32 text, or a cluster of escapes with up to 256 bytes around it.
 * Locality: what is decoded where depends only on the run or cluster and at most 256 bytes on each side of it. Only runs,
 * blocks and clusters longer than 16 KiB reach farther. Inside another view, only what touches decoded bytes counts.
 *
 * Left out as noise: short runs that give no text, long runs without 16 printable bytes in a row, pictures, sound and fonts in
 * base64, and clusters that hold nothing but line breaks, tabs, spaces, ordinary quotes and backslashes.
 * Nesting beyond the depth, and regions beyond the budget, are said once each through `onGap`.
 */
export function* decode(view: View, options: DecodeOptions): Generator<View> {
  const room = options.maxViewBytes ?? Math.max(LEAST_BUDGET, EXPANSION * view.bytes.length);
  const { maxDepth = DEEPEST, onGap } = options;
  yield* nested(view, { where: whereOf(view.unit), maxDepth, room, onGap, said: new Set(), unpacked: MOST_UNPACKED });
}

function* nested(parent: View, limits: Limits): Generator<View> {
  const { buffer, byteOffset, length } = parent.bytes;
  const bytes = Buffer.from(buffer, byteOffset, length);
  for (const region of regionsIn(bytes)) {
    if (!isFresh(parent, region)) continue;
    if (parent.via.length >= limits.maxDepth) return say(limits, `nested deeper than ${limits.maxDepth} encodings`);
    if (region.size > limits.room) {
      say(limits, 'its decoded content is larger than the limit');
      continue;
    }
    const decoded = decodeRegion(region, limits);
    if (decoded === undefined) continue;
    // What archives hold has bounds of its own; they would use up the room of all other views.
    if (isArchive(region)) limits.unpacked -= decoded.bytes.length;
    else limits.room -= decoded.bytes.length;
    const view = viewOf(parent, region.name, decoded);
    yield view;
    yield* nested(view, limits);
  }
}

function* regionsIn(bytes: Buffer): Generator<Region> {
  yield* compressedRegions(bytes);
  yield* wideRegions(bytes);
  yield* runRegions(bytes);
  yield* byteListRegions(bytes);
  yield* escapeRegions(bytes, PERCENT);
  yield* escapeRegions(bytes, BACKSLASH_ESCAPES);
  yield* escapeRegions(bytes, ENTITIES);
}

const isArchive = ({ name }: Region): boolean => name === 'gzip' || name === 'zip';

/** Undefined where nothing useful comes out; what cannot be unpacked is told. */
function decodeRegion(region: Region, limits: Limits): Decoded | undefined {
  if (isArchive(region) && limits.unpacked <= 0) {
    say(limits, `its unpacked content is larger than ${MOST_UNPACKED} bytes`);
    return undefined;
  }
  try {
    return region.decode();
  } catch (thrown) {
    if (!(thrown instanceof UnpackError)) throw thrown;
    say(limits, thrown.message);
    return undefined;
  }
}

/**
 * Inside a decoded view only what the outer decoder brought to light is new. Two kinds of escapes side by side could be
 * decoded in either order with the same outcome: only the order of `DECODERS` is kept.
 */
function isFresh(parent: View, region: Region): boolean {
  const outer = parent.via.at(-1);
  if (outer === undefined) return true;
  if (!parent.altered(region.core)) return false;
  if (region.marks === undefined || rankOf(outer) < rankOf(region.name)) return true;
  for (const mark of region.marks()) if (parent.altered(mark)) return true;
  return false;
}

const rankOf = (name: string): number => DECODERS.indexOf(name as DecoderName);

function say(limits: Limits, because: string): void {
  if (limits.said.has(because)) return;
  limits.said.add(because);
  limits.onGap(gap('decode', limits.where, because));
}

/** The first place that the unit is known from, else its id. */
function whereOf(unit: Unit): string {
  const origin = unit.origins[0];
  if (origin === undefined) return `object ${unit.id}`;
  return origin.kind === 'metadata' ? `${origin.what} of ${origin.ref}` : origin.path;
}
