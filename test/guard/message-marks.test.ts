import { describe, expect, it } from 'vitest';
import { spawnSync } from 'node:child_process';
import { allDetectors } from '../../src/catalogue/index.js';
import { literalTexts, seededRng } from '../../src/detector/index.js';
import { MESSAGE_MARKS } from '../../src/guard/message-marks.js';

/** The texts in which `grep`, as the stub calls it, finds nothing. */
function passedOver(texts: readonly string[]): readonly string[] {
  const flat = texts.map((text) => text.replace(/[\n\r]/g, ' '));
  const { stdout } = spawnSync('grep', ['-viE', MESSAGE_MARKS], { input: `${flat.join('\n')}\n`, encoding: 'latin1' });
  return stdout.split('\n').filter((line) => line !== '');
}

describe('the marks for which a message is looked at', () => {
  it('stand in what every detector finds', () => {
    const texts = allDetectors().flatMap((detector) => {
      const rng = seededRng(`${detector.id} marks`);
      const name = detector.near?.words[0] ?? (detector.shape.kind === 'token' ? '' : literalTexts(detector)[0]);
      return Array.from({ length: 5 }, () => `${name ?? ''} ${detector.shape.sample(rng)}`);
    });
    expect(texts.length).toBeGreaterThan(3000);
    expect(passedOver(texts)).toEqual([]);
  });

  it('stand in each word that wakes a detector of what has no format', () => {
    const words = allDetectors()
      .filter(({ id, shape }) => id.startsWith('generic.') && shape.kind !== 'token')
      .flatMap(literalTexts);
    // What begins a URL or an encoded run is long enough with what follows.
    const names = words.filter((word) => /[a-z]/i.test(word) && !word.includes('/'));
    expect(passedOver(names.map((name) => `${name} = x`))).toEqual([]);
  });

  it('do not stand in plain sentences', () => {
    const plain = ['Mend a typo', 'Add the missing test for empty files', 'Bump to 1.2.3', 'Merge branch main'];
    expect(passedOver(plain)).toEqual(plain);
  });
});
