import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';

describe('secrets in archives', () => {
  it('are all found, though they stand at the same bytes of the file', () => {
    const rng = seededRng('archives');
    const wanted = ['github.pat', 'aws.secret-access-key', 'npm.access-token'];
    const shapes = wanted.map((id) => allDetectors().find((detector) => detector.id === id)?.shape);
    const text = shapes
      .map((shape) => `AWS_SECRET_ACCESS_KEY=${shape?.sample(rng) ?? ''}\n`)
      .join(`${' filler'.repeat(60)}\n`);
    const bytes = gzipSync(text);
    const detection = createDetection({ detectors: detectorSet(allDetectors()), engine: bestEngine() });
    const found = detection({ id: contentId(bytes), bytes, origins: [] }, () => {}).map(
      ({ scored }) => scored.detectorId,
    );
    expect(found).toEqual(expect.arrayContaining(wanted));
  });
});
