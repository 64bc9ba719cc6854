import { describe, expect, it } from 'vitest';
import { detectorSet, sampleBytes, samplePassword, seededRng, type Rng } from '../../src/detector/index.js';
import { bestEngine } from '../../src/match/index.js';
import { contentId } from '../../src/model/index.js';
import { createDetection } from '../../src/scan/index.js';
import { atPath } from '../../src/score/index.js';
import { detectorFiles } from '../contract/files.js';
import { FORMATS, type Format } from './config-formats.js';

const DEFAULT_CONFIDENCE = 0.5;
const all = (await detectorFiles('')).flatMap((file) => file.detectors);
const detection = createDetection({ detectors: detectorSet(all), engine: bestEngine() });

/** What a scan with all detectors reports by default of a file with this text. */
function reported(path: string, text: string): readonly string[] {
  const bytes = Buffer.from(text, 'latin1');
  return detection({ id: contentId(bytes), bytes, origins: [] }, () => {})
    .filter(({ scored }) => atPath(scored, path).confidence >= DEFAULT_CONFIDENCE)
    .flatMap(({ scored }) => [scored.secret, ...scored.parts.map((part) => part.secret)])
    .map((secret) => Buffer.from(secret.reveal('score')).toString('latin1'));
}

/** Texts that a format wants made, so that none stands in a file. */
const maker = (rng: Rng): Parameters<Format['file']>[0] => ({
  password: () => samplePassword(rng),
  token: (length = 32) => rng.text('ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789', length),
  hex: (length) => rng.text('0123456789abcdef', length),
  base64: (bytes) => sampleBytes(rng, bytes).toString('base64'),
  rng,
});

describe('configuration formats', () => {
  it.each(FORMATS.map((format) => [format.name, format] as const))('%s', (name, { path, file }) => {
    for (const seed of ['a', 'b', 'c']) {
      const { text, found = [], silent = [] } = file(maker(seededRng(`${name} ${seed}`)));
      const seen = reported(path, text);
      const missed = found.filter((secret) => !seen.some((one) => one.includes(secret.replace(/=+$/, ''))));
      const loud = silent.filter((value) => seen.some((one) => one.includes(value) || value.includes(one)));
      expect(missed.length, `${name}: ${missed.length} of ${found.length} secrets are not reported`).toBe(0);
      expect(loud.length, `${name}: ${loud.length} of ${silent.length} values are reported that are none`).toBe(0);
    }
  });
});
