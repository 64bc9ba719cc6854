import { describe, expect, it } from 'vitest';
import type { Detector } from '../../src/detector/index.js';
import { inEnv, samplesOf } from './contract.js';
import { detectorFiles } from './files.js';
import { plainFinder, textOf } from './find.js';

const files = await detectorFiles('');
const all = files.flatMap((file) => file.detectors);

describe('every detector', () => {
  it('has an id of its own, that begins with the name of its file', () => {
    const seen = new Map<string, string>();
    for (const { name, category, path, detectors } of files) {
      for (const { id } of detectors) {
        expect(seen.get(id), `${id} is declared twice`).toBeUndefined();
        expect(
          id.startsWith(`${category === 'generic' ? category : name}.`),
          `${path} declares ${id}: its ids begin with "${name}."`,
        ).toBe(true);
        seen.set(id, path);
      }
    }
  });
});

describe('detectors together', () => {
  it('no detector claims the sample of another unless one declares it', () => {
    const find = plainFinder(all);
    const byId = new Map(all.map((detector) => [detector.id, detector]));
    const related = (a: Detector, b: Detector | undefined): boolean =>
      a.family === b?.family || (a.claims?.includes(b?.id ?? '') ?? false) || (b?.claims?.includes(a.id) ?? false);
    const clashes = new Set<string>();
    for (const detector of all) {
      if (detector.id.startsWith('generic.')) continue;
      for (const sample of samplesOf(detector, 5)) {
        for (const other of find(inEnv(detector, sample))) {
          if (other.detectorId === detector.id || other.detectorId.startsWith('generic.') || other.confidence < 0.5)
            continue;
          if (textOf(other) === sample && !related(detector, byId.get(other.detectorId)))
            clashes.add(`${other.detectorId} claims ${detector.id}`);
        }
      }
    }
    expect([...clashes]).toEqual([]);
  });
});
