import { stagedBlobs, type Repository } from '../git/index.js';
import type { ContentId, Unit } from '../model/index.js';
import { PathNames } from './path-names.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';

export type StagedOptions = { readonly repo: Repository; readonly maxBytes?: number };

/** What the next commit would bring: the content of the index where it differs from HEAD, not of the working files; and new names. */
export function stagedSource(options: StagedOptions): Source {
  return {
    scopes: ['staged'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo.head }),
  };
}

async function* units({ repo, maxBytes = MAX_UNIT_BYTES }: StagedOptions): AsyncGenerator<SourceBatch> {
  const { blobs, newPaths, gaps } = await stagedBlobs(repo, { maxBytes });
  const staged = blobs.map(({ id, bytes, paths }): Unit => ({
    id: id as ContentId,
    bytes,
    origins: paths.map((path) => ({ kind: 'staged', path })),
  }));
  const names = new PathNames();
  yield { units: [...staged, ...newPaths.flatMap((path) => names.newIn(path))], gaps };
}
