import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection, DeltaDetection } from '../../src/scan/index.js';
import type { DeltaNode, Placed } from '../../src/scan/index.js';
import { tarOf, zipOf } from '../decode/archive/encoders.js';

const options = { detectors: detectorSet(allDetectors()), engine: bestEngine() };
const detection = createDetection(options);

const sample = (id: string, seed: string): string =>
  allDetectors()
    .find((detector) => detector.id === id)
    ?.shape.sample(seededRng(seed)) ?? '';

const look = (bytes: Buffer): readonly Placed[] => detection({ id: contentId(bytes), bytes, origins: [] }, () => {});

const told = (found: readonly Placed[], id: string): readonly string[] =>
  found.filter(({ scored }) => scored.detectorId === id).map(({ scored }) => scored.view.via.join(' > '));

const secretsOf = (found: readonly Placed[]): ReadonlySet<string> =>
  new Set(found.map(({ scored }) => scored.secret.fingerprint));

describe('secrets in archives', () => {
  it('are all found, though they stand at the same bytes of the file', () => {
    const wanted = ['github.pat', 'aws.secret-access-key', 'npm.access-token'];
    const text = wanted
      .map((id) => `AWS_SECRET_ACCESS_KEY=${sample(id, 'archives')}\n`)
      .join(`${' filler'.repeat(60)}\n`);
    expect(look(gzipSync(text)).map(({ scored }) => scored.detectorId)).toEqual(expect.arrayContaining(wanted));
  });

  it('are all found where several encoded ones stand in one packed file', () => {
    const tokens = ['a', 'b', 'c'].map((seed) => sample('github.pat', seed));
    const text = tokens
      .map((token) => `data: ${Buffer.from(`key: ${token}`).toString('base64')}\n`)
      .join('and so on\n');
    const found = look(gzipSync(text)).filter(({ scored }) => scored.detectorId === 'github.pat');
    expect(secretsOf(found).size).toBe(3);
  });

  it('are found once, with the entry that holds them', () => {
    const [token, id] = [sample('github.pat', 'x'), 'github.pat'];
    const files = [
      { name: 'readme.txt', content: Buffer.from('nothing here\n') },
      { name: 'config/prod.env', content: Buffer.from(`GITHUB_TOKEN=${token}\n`) },
    ];
    const stored = files.map((file) => ({ ...file, method: 0 }));
    expect(told(look(zipOf(files)), id)).toEqual(['zip:config/prod.env']);
    expect(told(look(zipOf(stored)), id)).toEqual(['zip:config/prod.env']);
    expect(told(look(tarOf(files)), id)).toEqual(['tar:config/prod.env']);
    expect(told(look(gzipSync(tarOf(files))), id)).toEqual(['gzip > tar:config/prod.env']);
  });

  it('are found in the names of entries', () => {
    const [token, id] = [sample('github.pat', 'name'), 'github.pat'];
    const files = [{ name: `backup-of/${token}`, content: Buffer.from('nothing here\n') }];
    expect(told(look(zipOf(files)), id).length).toBeGreaterThan(0);
    expect(told(look(gzipSync(tarOf(files))), id)).toEqual(['gzip > entry-names']);
  });

  it('are found in stored entries that begin right behind their name', () => {
    const token = sample('github.pat', 'stored');
    const bytes = zipOf([{ name: 'token', content: Buffer.from(token), method: 0 }]);
    expect(told(look(bytes), 'github.pat')).toEqual(['zip:token']);
  });

  it('are the same along deltas, also where a file becomes an archive, or one no more', () => {
    const token = `password = "${sample('github.pat', 'turn')}"\n`;
    const [text, packed] = [Buffer.from(`a line\n${token}`), gzipSync(`another\n${token}`)];
    const archive = tarOf([{ name: 'a.env', content: text }]);
    const versions = [text, packed, archive, gzipSync(archive), Buffer.concat([text, packed]), text];
    const delta = new DeltaDetection(options);
    let parent: DeltaNode | null = null;
    versions.forEach((bytes, index) => {
      const base = parent?.bytes ?? Buffer.alloc(0);
      const same = Math.min(
        base.length,
        bytes.length,
        Buffer.compare(base.subarray(0, 7), bytes.subarray(0, 7)) === 0 ? 7 : 0,
      );
      const copies = same > 0 ? [0, 0, same, same, -1, bytes.length - same] : [0, -1, bytes.length];
      const node: DeltaNode = {
        index,
        depth: index,
        bytes,
        size: bytes.length,
        parent,
        copies: Int32Array.from(copies),
      };
      const seen = (found: readonly Placed[]): readonly string[] =>
        found.map(({ scored, at }) => JSON.stringify([scored.detectorId, at, scored.view.via])).toSorted();
      expect(seen(delta.enter(node, () => {}))).toEqual(seen(look(bytes)));
      parent = node;
    });
  });

  it('are the same along deltas, also where packed content stands encoded in text', () => {
    const pieces = fc.constantFrom('a line of text\n', 'key: value\n', 'the quick brown fox\n');
    const line = (seed: number): string => `password = "${sample('github.pat', String(seed))}"\n`;
    const packed = fc.nat(50).map((n) => `data: ${gzipSync(line(n) + line(n + 1)).toString('base64')}\n`);
    const text = fc.array(fc.oneof(pieces, packed), { minLength: 1, maxLength: 8 });
    const key = (found: readonly Placed[]): readonly string[] =>
      found
        .map(({ scored, at }) => JSON.stringify([scored.detectorId, at, scored.view.via, scored.secret.fingerprint]))
        .toSorted();
    const delta = new DeltaDetection(options);
    fc.assert(
      fc.property(text, text, text, (head, middle, tail) => {
        const [a, b, c] = [head, middle, tail].map((parts) => Buffer.from(parts.join(''))) as [Buffer, Buffer, Buffer];
        const [base, next] = [Buffer.concat([a, c]), Buffer.concat([a, b, c])];
        const first = {
          index: 0,
          depth: 0,
          bytes: base,
          size: base.length,
          parent: null,
          copies: Int32Array.of(0, -1, base.length),
        };
        const copies = Int32Array.of(0, 0, a.length, a.length, -1, b.length, a.length + b.length, a.length, c.length);
        expect(key(delta.enter(first, () => {}))).toEqual(key(look(base)));
        const second = { index: 1, depth: 1, bytes: next, size: next.length, parent: first, copies };
        expect(key(delta.enter(second, () => {}))).toEqual(key(look(next)));
      }),
      { numRuns: 40 },
    );
  });
});
