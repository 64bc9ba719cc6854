import { readStaged, type Repository, type Staged } from '../git/index.js';
import { gap, type ContentId, type Gap, type Unit } from '../model/index.js';
import { PathNames } from './path-names.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';

export type StagedOptions = {
  readonly repo: Repository;
  readonly maxBytes?: number;
  /** When it is aborted, the source ends, with a gap that says how much was left. */
  readonly signal?: AbortSignal;
  /** Told once how many files are staged, the mark that names the changes, and what is replaced (ids by path). */
  readonly onStaged?: (staged: {
    readonly files: number;
    readonly mark: string;
    readonly replaced: ReadonlyMap<string, string>;
  }) => void;
};

/** What the next commit would bring: the content of the index where it differs from HEAD, not of the working files; and new names. */
export function stagedSource(options: StagedOptions): Source {
  return {
    scopes: ['staged'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo.head }),
  };
}

async function* units({
  repo,
  maxBytes = MAX_UNIT_BYTES,
  signal,
  onStaged,
}: StagedOptions): AsyncGenerator<SourceBatch> {
  const staged = await readStaged(repo, { maxBytes });
  onStaged?.({ files: staged.paths.size, mark: staged.mark, replaced: staged.replaced });
  const looked = new Set<string>();
  for await (const { blobs, gaps } of staged.batches()) {
    yield { units: blobs.map((blob) => unitOf(blob, staged)), gaps };
    for (const { id } of blobs) looked.add(id);
    if (looked.size + gaps.length >= staged.paths.size) continue;
    // Reading is not waited for, so nobody else, such as the clock of the signal, had a turn.
    await new Promise((next) => setImmediate(next));
    if (signal?.aborted === true) return yield { units: [], gaps: [timeGap(staged, looked)] };
  }
  const names = new PathNames();
  yield { units: staged.newPaths.flatMap((path) => names.newIn(path)), gaps: [] };
}

const unitOf = ({ id, bytes }: { readonly id: string; readonly bytes: Uint8Array }, { paths }: Staged): Unit => ({
  id: id as ContentId,
  bytes,
  origins: (paths.get(id) ?? []).map((path) => ({ kind: 'staged', path })),
});

function timeGap({ paths }: Staged, looked: ReadonlySet<string>): Gap {
  const left = [...paths].filter(([id]) => !looked.has(id)).flatMap(([, at]) => at);
  const all = [...paths.values()].reduce((sum, at) => sum + at.length, 0);
  return gap('source', `${left.length} of ${all} staged files, ${left[0] ?? ''} the first of them`, 'the time was up');
}
