import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { contentId, Secret, type Place } from '../../src/model/index.js';
import { assemble } from '../../src/scan/assemble.js';
import type { Located } from '../../src/scan/place.js';
import { emptyView } from '../../src/scan/sighting.js';

const ID = contentId(Buffer.from('x'));
const AT = { start: 0, end: 1 };

/** A value seen in a file, as sure as `logit` says. */
function located(detectorId: string, value: string, { path, logit }: { path: string; logit: number }): Located {
  const detector = allDetectors().find(({ id }) => id === detectorId);
  if (detector === undefined) throw new Error(`there is no ${detectorId}`);
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 + value.length };
  const place = { ...range, kind: 'file', path, commit: null, author: null, date: null, via: [], what: null } as Place;
  const scored = {
    detectorId,
    view: emptyView(ID, []),
    span: AT,
    extent: AT,
    secret: new Secret(Buffer.from(value), { family: detector.family, publicPrefix: 0 }),
    parts: [],
    confidence: 1 / (1 + Math.exp(-logit)),
    evidence: [{ kind: 'structure' as const, weight: logit, because: 'a test' }],
  };
  const sighting = { scored, detector, id: ID, range, parts: [], pragmas: [], origins: [] };
  return { sighting: sighting as unknown as Located['sighting'], paths: [path], places: [place], attribution: null };
}

const pathsIn = (all: readonly Located[]): readonly string[] =>
  assemble(all, { showSecrets: false, severityOf: (_, own) => own, minConfidence: () => 0.5 }).flatMap(({ finding }) =>
    finding.places.map(({ path }) => path),
  );

describe('places of one secret', () => {
  const sure = { path: 'a.go', logit: 3 };
  const unsure = { path: 'b.go', logit: -3 };

  it('of a word are those alone where it is sure enough', () => {
    const word = 'postgres';
    expect(pathsIn([located('generic.assignment', word, sure), located('generic.assignment', word, unsure)])).toEqual([
      'a.go',
    ]);
    expect(pathsIn([located('generic.assignment', word, unsure)])).toEqual([]);
  });

  it('of a text that chance does not write twice are all', () => {
    const long = ['Kx9w', 'Lm2Q', 'zT7v', 'Ab4c'].join('');
    expect(pathsIn([located('generic.assignment', long, sure), located('generic.assignment', long, unsure)])).toEqual([
      'a.go',
      'b.go',
    ]);
  });

  it('of a vendor’s token are all', () => {
    expect(pathsIn([located('github.pat', 'short', sure), located('github.pat', 'short', unsure)])).toEqual([
      'a.go',
      'b.go',
    ]);
  });
});
