import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectorSet, seededRng, type Rng } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createOwnMatcher, knownEntry, OwnSecrets } from '../../src/own/index.js';
import { createDetection, DeltaDetection, type DeltaNode, type Placed } from '../../src/scan/index.js';
import { ownOf, strong } from './values.js';

const [LONG, SHORT, KNOWN] = [strong(1, 24), strong(2, 9), strong(3, 20)];
const own = createOwnMatcher(
  new OwnSecrets({
    values: ownOf(LONG, SHORT).pack().values,
    known: [knownEntry(Buffer.from(KNOWN), 'known', null)],
  }),
  null,
);
if (own === null) throw new Error('nothing to look for');
const options = { detectors: detectorSet([]), engine: bestEngine(), own };
const plain = createDetection(options);

const told = (found: readonly Placed[]): readonly string[] =>
  [
    ...new Set(found.map(({ scored, at }) => `${scored.detectorId} ${at.start} ${at.end} ${scored.view.via.join()}`)),
  ].toSorted();

const piece = (rng: Rng): string =>
  rng.pick([LONG, SHORT, KNOWN, LONG.slice(0, 12), ' ', '\n', 'x', 'plain words ', `"${SHORT}"`]) +
  (rng.int(4) === 0 ? Buffer.from(`user:${rng.pick([LONG, KNOWN])}, and more of it`).toString('base64') : '');

const document = (rng: Rng): Buffer => Buffer.from(Array.from({ length: 1 + rng.int(20) }, () => piece(rng)).join(''));

/** A version that copies parts of the one before, with new bytes between. */
function edit(base: Buffer, rng: Rng): { readonly bytes: Buffer; readonly copies: Int32Array } {
  const parts: Buffer[] = [];
  const copies: number[] = [];
  let size = 0;
  const push = (from: number, bytes: Buffer): void => {
    if (bytes.length === 0) return;
    copies.push(size, from, bytes.length);
    parts.push(bytes);
    size += bytes.length;
  };
  let at = 0;
  for (let turn = 0; turn < 1 + rng.int(4); turn++) {
    const stop = Math.min(base.length, at + rng.int(base.length + 1));
    push(at, base.subarray(at, stop));
    if (rng.int(3) > 0) push(-1, Buffer.from(piece(rng)));
    at = Math.min(base.length, stop + rng.int(30));
  }
  push(at, base.subarray(at));
  return { bytes: Buffer.concat(parts), copies: Int32Array.from(copies) };
}

describe('own secrets along deltas', () => {
  it('are found in every version where a plain look finds them', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rng = seededRng(seed);
        const delta = new DeltaDetection(options);
        let parent: DeltaNode | null = null;
        let bytes = document(rng);
        let copies: Int32Array = Int32Array.of(0, -1, bytes.length);
        for (let version = 0; version < 6; version++) {
          const node: DeltaNode = { index: version, depth: version, bytes, size: bytes.length, parent, copies };
          expect(told(delta.enter(node, () => {}))).toEqual(
            told(plain({ id: contentId(bytes), bytes, origins: [] }, () => {})),
          );
          parent = node;
          ({ bytes, copies } = edit(bytes, rng));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
