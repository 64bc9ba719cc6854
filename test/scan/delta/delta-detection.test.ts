import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/catalogue/index.js';
import { detectorSet, seededRng, type Rng } from '../../../src/detector/index.js';
import { bestEngine, compileLiterals } from '../../../src/match/index.js';
import { contentId } from '../../../src/model/index.js';
import { createDetection, DeltaDetection, type DeltaNode, type Placed } from '../../../src/scan/index.js';

const DETECTORS = allDetectors();

// Compiled once: each run makes a detection of its own.
const options = { detectors: detectorSet(DETECTORS), engine: bestEngine(), literals: compileLiterals(DETECTORS) };
const plain = createDetection(options);

const told = (found: readonly Placed[]): readonly string[] =>
  [
    ...new Set(
      found.map(({ scored, at, parts }) =>
        JSON.stringify([scored.detectorId, at, parts, scored.view.via, scored.confidence, scored.secret.fingerprint]),
      ),
    ),
  ].toSorted();

const FILLERS = [
  'const answer = compute(alpha, beta);\n',
  '# a comment on the password policy\n',
  'the quick brown fox jumps over the lazy dog\n',
  'key: value\n',
  '\n',
  'return token_type;\n',
];

function piece(rng: Rng): string {
  const detector = rng.pick(DETECTORS);
  const line = `${detector.near?.words[0] ?? 'password'} = "${detector.shape.sample(rng)}"\n`;
  switch (rng.int(11)) {
    case 0:
      return line;
    case 1:
      return `data: ${Buffer.from(line.repeat(1 + rng.int(3))).toString('base64')}\n`;
    case 2:
      return `{"log":${JSON.stringify(JSON.stringify({ password: rng.text('abcdefghijkmnpqrstuvwxyz23456789', 16) }))}}\n`;
    case 3:
      return `url=${encodeURIComponent(line)}\n`;
    case 4:
      return Buffer.from(line.repeat(2)).toString('hex').replace(/.{64}/g, '$&\n');
    case 5:
      return `db_password=${rng.text('abcdefghijkmnpqrstuvwxyzABCDEF23456789', 20)}\n`;
    case 6:
      return `data: ${gzipSync(line.repeat(1 + rng.int(3))).toString(rng.pick(['base64', 'hex']))}\n`;
    case 7:
      return `${'a letter, '.repeat(rng.int(7))}${line}`.replace(/=/g, '=3D').replace(/.{75}(?=.)/g, '$&=\n');
    default:
      return rng.pick(FILLERS).repeat(1 + rng.int(40));
  }
}

const document = (rng: Rng): Buffer => Buffer.from(Array.from({ length: 1 + rng.int(12) }, () => piece(rng)).join(''));

/** A child of a document: pieces of it copied in order or not, with new bytes between; with the copies that tell so. */
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
    if (rng.int(3) > 0) push(-1, Buffer.from(rng.int(2) === 0 ? rng.text('abc \n"=', 1 + rng.int(8)) : piece(rng)));
    at = rng.int(4) === 0 ? rng.int(base.length + 1) : Math.min(base.length, stop + rng.int(60));
  }
  push(at, base.subarray(at));
  return { bytes: Buffer.concat(parts), copies: Int32Array.from(copies) };
}

describe('detection along deltas', () => {
  it('finds in every version what a plain scan of it finds', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const rng = seededRng(seed);
        const delta = new DeltaDetection(options);
        let parent: DeltaNode | null = null;
        let bytes = document(rng);
        let copies: Int32Array = Int32Array.of(0, -1, bytes.length);
        for (let version = 0; version < 6; version++) {
          const node: DeltaNode = { index: version, depth: version, bytes, size: bytes.length, parent, copies };
          const expected = told(plain({ id: contentId(bytes), bytes, origins: [] }, () => {}));
          expect(told(delta.enter(node, () => {})), `version ${version}`).toEqual(expected);
          parent = node;
          ({ bytes, copies } = edit(bytes, rng));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 60) },
    );
  });
});
