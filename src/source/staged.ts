import { stagedBlobs, type Repository } from '../git/index.js';
import type { ContentId, Unit } from '../model/index.js';
import { MAX_UNIT_BYTES, noAttribution, type Source, type SourceBatch } from './source.js';

export type StagedOptions = { readonly repo: Repository; readonly maxBytes?: number };

/** What the next commit would bring: the content of the index where it differs from HEAD, not of the working files. */
export function stagedSource(options: StagedOptions): Source {
  return {
    scopes: ['staged'],
    units: () => units(options),
    attribute: noAttribution,
    facts: () => ({ commits: 0, refs: 0, head: options.repo.head }),
  };
}

async function* units({ repo, maxBytes = MAX_UNIT_BYTES }: StagedOptions): AsyncGenerator<SourceBatch> {
  const { blobs, gaps } = await stagedBlobs(repo, { maxBytes });
  const staged = blobs.map(({ id, bytes, paths }): Unit => ({
    id: id as ContentId,
    bytes,
    origins: paths.map((path) => ({ kind: 'staged', path })),
  }));
  yield { units: staged, gaps };
}
