import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { detectorSet, seededRng } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId, Secret } from '../../src/model/index.js';
import { createDetection, createRedactor, type RedactorOptions } from '../../src/scan/index.js';

const DETECTORS = allDetectors();

const detectors = detectorSet(DETECTORS);
const detection = createDetection({ detectors, engine: bestEngine() });
const shape = DETECTORS.find(({ id }) => id === 'github.pat')?.shape;
const token = fc.nat().map((seed) => shape?.sample(seededRng(seed)) ?? '');

/** A value that no detector knows by itself, as it would have been found after a name. */
const plain = fc.string({
  minLength: 12,
  maxLength: 40,
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
});

const redactorFor = (values: readonly string[]) => {
  const sightings = values.map((value) => ({
    scored: { detectorId: 'x', confidence: 0.9, parts: [], secret: new Secret(Buffer.from(value), { family: 'x' }) },
  }));
  return createRedactor({
    detection,
    minConfidence: () => 0.5,
    sightings: sightings as unknown as RedactorOptions['sightings'],
  });
};

const surroundings = fc.string({ maxLength: 20, unit: fc.constantFrom('/', '-', 'é', ' ', '日', '.', 'Z') });

describe('names in a report', () => {
  it('hold no secret that was found in content, and are else as they were', () => {
    fc.assert(
      fc.property(
        fc.array(plain, { minLength: 1, maxLength: 5 }),
        surroundings,
        surroundings,
        (values, before, after) => {
          const { text } = redactorFor(values);
          const shown = text(before + values.join(' ') + after);
          for (const value of values) expect(shown).not.toContain(value);
          expect(shown.startsWith(before) && shown.endsWith(after)).toBe(true);
          expect(text(before + after)).toBe(before + after);
        },
      ),
    );
  });

  it('hold no secret of their own, wherever it stands', () => {
    const { text } = redactorFor([]);
    fc.assert(
      fc.property(token, surroundings, surroundings, (secret, before, after) => {
        const shown = text(`${before}/${secret}/${after}`);
        expect(shown).not.toContain(secret.slice(8, 24));
        expect(shown.startsWith(`${before}/`) && shown.endsWith(`/${after}`)).toBe(true);
      }),
    );
  });

  it('of ordinary files stay as they are', () => {
    const { text } = redactorFor(['correct horse battery']);
    for (const name of [
      'src/scan/redact.ts',
      'docs/How to.md',
      `objects/${contentId(Buffer.from('x'))}`,
      'vendor/font-awesome-5.15.4/css/all.min.css',
    ]) {
      expect(text(name)).toBe(name);
    }
  });
});
