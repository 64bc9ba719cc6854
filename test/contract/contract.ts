import { beforeAll, describe, expect, it } from 'vitest';
import { carriersFor, carry, detectorSet, literalTexts, seededRng, type Detector } from '../../src/detector/index.js';
import { bestEngine, loadRe2, loadRe2js } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';
import type { DetectorFile } from './files.js';
import { plainFinder, textsOf, type Finder } from './find.js';

const SAMPLES = 200;

/** Carriers in which a sample does not stand as it is: read through the decoders. */
const ENCODED = ['base64', 'utf16', 'url'] as const;
const isEncoded = (carrier: string): boolean => (ENCODED as readonly string[]).includes(carrier);

/** The name that a sample is assigned to. */
export const nameFor = (detector: Detector): string =>
  detector.sampleName ??
  `${(detector.near?.words[0] ?? detector.provider)
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/_$/, '')
    .toUpperCase()}_${detector.near && /key|token|secret|pass/i.test(detector.near.words[0] ?? '') ? 'VALUE' : 'TOKEN'}`;

/** Seeded samples: the same ones at every run. */
export const samplesOf = (detector: Detector, count = SAMPLES): readonly string[] => {
  const rng = seededRng(detector.id);
  return Array.from({ length: count }, () => detector.shape.sample(rng));
};

export const inEnv = (detector: Detector, value: string): Uint8Array =>
  Buffer.from(`# settings\n${nameFor(detector)}=${value}\n`);

/** Carriers that a detector declares, or all that its sample can stand in. */
const carriersOf = (detector: Detector, sample: string): readonly ReturnType<typeof carriersFor>[number][] =>
  carriersFor(sample).filter(
    (carrier) =>
      !isEncoded(carrier) &&
      (detector.carriers?.includes(carrier) ?? true) &&
      (!detector.near || (carrier !== 'alone' && (carrier !== 'curl' || (detector.near.before ?? 96) >= 60))),
  );

const plainIn = (sample: string, bytes: Uint8Array): boolean => Buffer.from(bytes).includes(sample);

/** The contract that each detector of these files keeps. */
export function contractOf(files: readonly DetectorFile[]): void {
  describe.each(files)('$path', ({ detectors }) => {
    describe.each(detectors.map((detector) => [detector.id, detector] as const))('%s', (id, detector) => {
      let find: Finder;
      let samples: readonly string[];
      beforeAll(() => {
        find = plainFinder([detector]);
        samples = samplesOf(detector);
      });

      it('has complete documentation', () => {
        expect(detector.title.length).toBeGreaterThan(5);
        expect(detector.docs.about.length, 'docs.about says what it gives access to').toBeGreaterThan(20);
        expect(detector.docs.revoke.length, 'docs.revoke says how to revoke it').toBeGreaterThan(10);
        expect(detector.docs.source).toMatch(/^https:\/\/[^\s]+$/);
      });

      it('wakes on literals of four bytes or more, or says why three will do', () => {
        for (const text of literalTexts(detector)) {
          expect(
            text.length >= 4 || (text.length === 3 && detector.shortLiteral !== undefined),
            `literal "${text}"`,
          ).toBe(true);
        }
      });

      it('compiles in both engines', () => {
        const { shape } = detector;
        if (shape.kind === 'finder') return;
        for (const engine of [loadRe2(), loadRe2js()]) expect(() => engine?.compile(shape.source, false)).not.toThrow();
      });

      it('makes samples that hold one of its literals, within its length, and differ', () => {
        const literals = detector.shape.literals.map((literal) =>
          (typeof literal === 'string' ? literal : literal.text).toLowerCase(),
        );
        for (const sample of samples) {
          expect(Buffer.byteLength(sample)).toBeLessThanOrEqual(detector.shape.maxLength);
          if (detector.shape.kind === 'token' && literals.length > 0)
            expect(literals.some((text) => sample.toLowerCase().includes(text))).toBe(true);
        }
        expect(new Set(samples).size).toBeGreaterThan(SAMPLES / 2);
      });

      it('is found whole in every carrier, sure enough to be reported', () => {
        const missed: string[] = [];
        samples.forEach((sample, index) => {
          const carriers = carriersOf(detector, sample);
          // Every sample in a few carriers, every carrier with many samples.
          for (let turn = 0; turn < 4; turn++) {
            const carrier = carriers[(index * 4 + turn) % carriers.length];
            if (carrier === undefined) continue;
            const { bytes } = carry(carrier, nameFor(detector), sample);
            if (plainIn(sample, bytes) && !textsOf(find(bytes), id).includes(sample))
              missed.push(`${carrier} #${index}`);
          }
        });
        expect(missed.slice(0, 12), `${missed.length} of ${samples.length * 4} not found`).toEqual([]);
      });

      it('is found through the decoders', () => {
        const detection = createDetection({ detectors: detectorSet([detector]), engine: bestEngine() });
        const missed: string[] = [];
        for (const [index, sample] of samples.slice(0, 12).entries()) {
          for (const carrier of ENCODED) {
            // What JSON or a URL must escape once more has other bytes there.
            if (/[\s%"\\]/.test(sample) || !(detector.carriers?.includes(carrier) ?? true)) continue;
            const { bytes } = carry(carrier, nameFor(detector), sample);
            const found = detection({ id: contentId(bytes), bytes, origins: [] }, () => {});
            if (
              !textsOf(
                found.map((item) => item.scored),
                id,
              ).includes(sample)
            )
              missed.push(`${carrier} #${index}`);
          }
        }
        expect(missed).toEqual([]);
      });

      it('is found at the start, in the middle, at the end and twice in a row', () => {
        const missed: number[] = [];
        for (const [index, sample] of samples.slice(0, 20).entries()) {
          const name = detector.near || detector.shape.kind !== 'token' ? `${nameFor(detector)}=` : '';
          const text = `${name}${sample}\n${' pad'.repeat(50)}\n${name}${sample} \n${name}${sample}`;
          if (textsOf(find(Buffer.from(text)), id).filter((found) => found === sample).length !== 3) missed.push(index);
        }
        expect(missed).toEqual([]);
      });

      it('is not found one character short or long, or with a foreign character', () => {
        if (detector.shape.kind !== 'token' || detector.shape.variants.length > 1) return;
        const [variant] = detector.shape.variants;
        if (!variant || variant.min !== variant.max) return;
        for (const sample of samples.slice(0, 20)) {
          for (const broken of [sample.slice(0, -1), `${sample}0`, `${sample.slice(0, -2)}~${sample.slice(-1)}`]) {
            expect(textsOf(find(inEnv(detector, broken)), id, 0), 'a broken token').toEqual([]);
          }
        }
      });

      it('is silent on its decoys', () => {
        const rng = seededRng(`${id} decoys`);
        for (let turn = 0; turn < 20; turn++) {
          const decoys = detector.decoys(rng);
          expect(decoys.length, 'a detector has decoys').toBeGreaterThan(0);
          for (const [index, decoy] of decoys.entries())
            expect(textsOf(find(Buffer.from(`${decoy}\n`)), id), `decoy ${index}`).toEqual([]);
        }
      });
    });
  });
}
