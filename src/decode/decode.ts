import type { Gap, View } from '../model/index.js';
import type { Part } from './archive/part.js';
import { BACKSLASH_ESCAPES } from './backslash.js';
import { depthProblem, encodingsOf, UnpackBudget } from './budget.js';
import { byteListRegions } from './byte-list.js';
import { ENTITIES } from './entities.js';
import { escapeRegions } from './escape.js';
import { formatOf, isGitPack } from './format.js';
import type { Format } from './format.js';
import { GapTeller } from './gaps.js';
import { DECODERS, decoderOf, isStream } from './names.js';
import type { DecoderName } from './names.js';
import { officeRegions } from './office-text.js';
import { isAllParts, partsIn } from './parts.js';
import { pdfTextRegions } from './pdf-text.js';
import { PERCENT } from './percent.js';
import { mayBeQuotedPrintable, QUOTED_PRINTABLE } from './quoted-printable.js';
import type { Region } from './region.js';
import { runRegions } from './runs.js';
import { viewOf, wholeOf } from './view.js';
import { wideRegions } from './wide.js';

/** `maxViewBytes` bounds the bytes of all views together; by default four times the view's, and at least 4 MiB. */
export type DecodeOptions = { readonly maxDepth?: number; readonly maxViewBytes?: number; onGap(gap: Gap): void };

const DEEPEST = 5;
const EXPANSION = 4;
const LEAST_BUDGET = 4 << 20;

type Limits = { readonly maxDepth: number; room: number; readonly budget: UnpackBudget; readonly gaps: GapTeller };

/**
 * All views that `view` holds, each outer one before what is inside it: encodings nested up to `maxDepth` (5), archives and
 * compressed files up to 8.
 *
 * A view is an entry of an archive, or a region: the decoded run of base64, hex or UTF-16/32 text, or a cluster of escapes with
 * up to 256 bytes around it. Locality: what is decoded where depends only on the run or cluster and at most 256 bytes on each
 * side of it. Only runs, blocks and clusters longer than 16 KiB reach farther, and whole archives (`isCompressed`). Inside
 * another view, only what touches decoded bytes counts. Archives that hand out all of their bytes as entries are no views.
 *
 * Left out as noise: short runs that give no text, long runs without 16 printable bytes in a row, pictures, sound and fonts in
 * base64, and clusters that hold nothing but line breaks, tabs, spaces, ordinary quotes and backslashes.
 * Nesting beyond the depth, what is beyond the budgets and what is damaged are told through `onGap`; all before it is read.
 */
export function* decode(view: View, options: DecodeOptions): Generator<View> {
  const limits: Limits = {
    maxDepth: options.maxDepth ?? DEEPEST,
    room: options.maxViewBytes ?? Math.max(LEAST_BUDGET, EXPANSION * view.bytes.length),
    budget: new UnpackBudget(),
    gaps: new GapTeller(view.unit, options.onGap),
  };
  yield* nested(view, limits);
  limits.gaps.finish();
}

function* nested(parent: View, limits: Limits): Generator<View> {
  const { buffer, byteOffset, length } = parent.bytes;
  const bytes = Buffer.from(buffer, byteOffset, length);
  // A part of a file is no archive, whatever it looks like.
  const format = parent.toUnit({ start: 0, end: 0 }).start === 0 || parent.via.length > 0 ? formatOf(bytes) : undefined;
  // Where it is a file of its own, whoever scans opens it.
  if (parent.via.length > 0 && isGitPack(bytes))
    limits.gaps.say('git pack content in an archive is not read', parent.via);
  if (format !== undefined) {
    yield* unpacked(parent, { bytes, format }, limits);
    if (isAllParts(bytes)) return;
  }
  yield* decoded(parent, regionsIn(bytes, parent.via.at(-1)), limits);
}

/** What archives and compressed files hold. */
function* unpacked(
  parent: View,
  { bytes, format }: { readonly bytes: Buffer; readonly format: Format },
  limits: Limits,
): Generator<View> {
  const tooDeep = depthProblem(parent, typeof format === 'string' && isStream(format) ? 'stream' : 'archive');
  if (tooDeep !== null) return limits.gaps.say(tooDeep, parent.via);
  let ordinal = 0;
  try {
    for (const part of partsIn(bytes, format)) {
      if ('refused' in part)
        limits.gaps.say(
          part.refused,
          part.entry === undefined ? parent.via : [...parent.via, nameOf(String(format), part)],
        );
      else yield* unpackedPart(parent, part, { limits, ordinal: ordinal++ });
    }
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    // A number in the archive leads out of it.
    limits.gaps.say('its structure is damaged', parent.via);
  }
}

const nameOf = (name: string, { entry }: { readonly entry?: string }): string =>
  entry === undefined || entry === '' ? name : `${name}:${entry}`;

function* unpackedPart(
  parent: View,
  part: Part,
  { limits, ordinal }: { readonly limits: Limits; readonly ordinal: number },
): Generator<View> {
  const name = nameOf(part.name, part);
  const { limit, because } = limits.budget.allow(part.core);
  const via = [...parent.via, name];
  if (limit === 0) return limits.gaps.say(because, via);
  const { bytes, map, problem, overflow } = part.unpack(limit);
  // What stands encoded in a text may be a sample, cut on purpose: what it lacks is nowhere.
  if (problem !== undefined && encodingsOf(parent) === 0) limits.gaps.say(problem, via);
  if (overflow === true) limits.gaps.say(because, via);
  if (bytes.length === 0) return;
  limits.budget.spend(bytes.length);
  // What comes out may be full of encodings, however small the file is that it came from.
  limits.room += EXPANSION * bytes.length;
  const view = viewOf(parent, name, { bytes, map: map ?? wholeOf(part.core, ordinal) });
  if (!isAllParts(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) yield view;
  yield* nested(view, limits);
}

/** What encodings hide. */
function* decoded(parent: View, regions: Iterable<Region>, limits: Limits): Generator<View> {
  for (const region of regions) {
    if (!isFresh(parent, region)) continue;
    if (encodingsOf(parent) >= limits.maxDepth)
      return limits.gaps.sayOnce(`nested deeper than ${limits.maxDepth} encodings`);
    if (region.size > limits.room) {
      limits.gaps.sayOnce('its decoded content is larger than the limit');
      continue;
    }
    const content = region.decode();
    if (content === undefined) continue;
    limits.room -= content.bytes.length;
    const view = viewOf(parent, region.name, content);
    yield view;
    yield* nested(view, limits);
  }
}

/** What is read here of a file without a NUL must be known to `EncodingMarker`, or the history scan passes over it. */
function* regionsIn(bytes: Buffer, outer: string | undefined): Generator<Region> {
  if (outer !== undefined && decoderOf(outer) === 'zip') yield* officeRegions(bytes);
  if (outer === 'pdf') yield* pdfTextRegions(bytes);
  yield* wideRegions(bytes);
  yield* runRegions(bytes);
  yield* byteListRegions(bytes);
  if (mayBeQuotedPrintable(bytes)) yield* escapeRegions(bytes, QUOTED_PRINTABLE);
  yield* escapeRegions(bytes, PERCENT);
  yield* escapeRegions(bytes, BACKSLASH_ESCAPES);
  yield* escapeRegions(bytes, ENTITIES);
}

/**
 * Inside a decoded view only what the outer decoder brought to light is new. Two kinds of escapes side by side could be
 * decoded in either order with the same outcome: only the order of `DECODERS` is kept.
 */
function isFresh(parent: View, region: Region): boolean {
  const outer = parent.via.at(-1);
  if (outer === undefined) return true;
  if (!parent.altered(region.core)) return false;
  if (region.marks === undefined || rankOf(decoderOf(outer)) < rankOf(region.name)) return true;
  for (const mark of region.marks()) if (parent.altered(mark)) return true;
  return false;
}

const rankOf = (name: string): number => DECODERS.indexOf(name as DecoderName);
