import type { BlobAttribution } from '../source/index.js';
import type { CommitMark, Origin, Place } from '../model/index.js';
import type { LineRange } from './lines.js';
import type { Sighting } from './sighting.js';

/** A sighting with all that is known of where its unit came from. */
export type Located = {
  readonly sighting: Sighting;
  readonly attribution: BlobAttribution | null;
  /** Those of its places; metadata has none that tells anything, and counts as ''. */
  readonly paths: readonly string[];
  readonly places: readonly Place[];
};

export const locate = (sighting: Sighting, attribution: BlobAttribution | null): Located =>
  new LocatedSighting(sighting, attribution);

/** Most sightings of a large history are not sure enough to be told: their places are made when somebody asks. */
class LocatedSighting implements Located {
  readonly sighting: Sighting;
  readonly attribution: BlobAttribution | null;
  readonly #marks: readonly Mark[];
  #places: readonly Place[] | null = null;

  constructor(sighting: Sighting, attribution: BlobAttribution | null) {
    this.sighting = sighting;
    this.attribution = attribution;
    this.#marks = marksOf(sighting.origins, attribution);
  }

  get paths(): readonly string[] {
    const paths = this.#marks.map(({ kind, path }) => (kind === 'metadata' ? '' : path));
    return paths.length < 2 ? paths : [...new Set(paths)];
  }

  get places(): readonly Place[] {
    return (this.#places ??= this.#tell());
  }

  #tell(): readonly Place[] {
    const { scored, range, parts } = this.sighting;
    const ranges = [{ name: undefined, range }, ...parts];
    return this.#marks.flatMap((mark) =>
      ranges.map(({ name, range: at }) => placeOf(mark, at, { via: scored.view.via, part: name })),
    );
  }
}

type Mark = Pick<Place, 'kind' | 'path' | 'what'> & {
  readonly commit: CommitMark | null;
  readonly commitId: string | null;
};

function marksOf(origins: readonly Origin[], attribution: BlobAttribution | null): readonly Mark[] {
  const attributed = (attribution?.places ?? []).map(({ path, mark }): Mark => ({
    kind: 'history',
    path,
    what: null,
    commit: mark,
    commitId: mark?.commit ?? null,
  }));
  const own = origins.flatMap((origin) => markOf(origin, attribution));
  // A blob that no commit reaches still has a place: history itself.
  return own.length + attributed.length > 0
    ? [...own, ...attributed]
    : [{ kind: 'history', path: '', what: null, commit: null, commitId: null }];
}

function markOf(origin: Origin, attribution: BlobAttribution | null): readonly Mark[] {
  switch (origin.kind) {
    case 'metadata':
      return [
        {
          kind: 'metadata',
          path: origin.ref,
          what: origin.what,
          commit: attribution?.introduced ?? null,
          commitId: attribution?.introduced?.commit ?? null,
        },
      ];
    case 'history':
      return attribution === null
        ? [{ kind: 'history', path: origin.path, what: null, commit: null, commitId: origin.commit }]
        : [];
    default:
      return [{ kind: origin.kind, path: origin.path, what: null, commit: null, commitId: null }];
  }
}

function placeOf(
  mark: Mark,
  range: LineRange,
  extra: { readonly via: readonly string[]; readonly part: string | undefined },
): Place {
  return {
    kind: mark.kind,
    path: mark.path,
    ...range,
    commit: mark.commitId,
    author: mark.commit?.author ?? null,
    date: mark.commit?.date ?? null,
    via: extra.via,
    what: mark.what,
    ...(extra.part === undefined ? {} : { part: extra.part }),
  };
}

const KIND_ORDER = { staged: 0, file: 1, stream: 2, history: 3, metadata: 4 } as const;

/** The order of places in a finding: what is here and now first, then by path and line, then the oldest. */
export const byPlace = (a: Place, b: Place): number =>
  KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
  compareText(a.path, b.path) ||
  a.line - b.line ||
  a.column - b.column ||
  compareText(a.date ?? '', b.date ?? '') ||
  compareText(a.commit ?? '', b.commit ?? '') ||
  compareText(a.part ?? '', b.part ?? '');

/** By code unit, not by language: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
