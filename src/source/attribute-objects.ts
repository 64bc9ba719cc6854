import { attributeBlobs, attributeCommits, type BlobAttribution, type Repository } from '../git/index.js';
import type { ContentId } from '../model/index.js';

type Kinds = {
  /** The commits and tags among the ids. */
  readonly commits: ReadonlySet<string>;
  /** Ids that git has never heard of: names of refs and files. */
  readonly made: ReadonlySet<string>;
  /** Where to look; default everywhere. */
  readonly revisions?: readonly string[];
  /** Look only at what these reach and no ref does. */
  readonly beyondRefs?: readonly string[];
  /** True when `commits` holds all that the store has. */
  readonly complete?: boolean;
};

/** Attribution for ids of blobs, commits and tags together. */
export async function attributeObjects(
  repo: Repository,
  wanted: ReadonlySet<ContentId>,
  kinds: Kinds,
): Promise<ReadonlyMap<ContentId, BlobAttribution>> {
  const { commits, made, revisions, beyondRefs, complete } = kinds;
  const blobs = new Set([...wanted].filter((id) => !commits.has(id) && !made.has(id)));
  const own = new Set([...wanted].filter((id) => commits.has(id)));
  const found = [
    ...(await attributeBlobs(repo, blobs, {
      ...(revisions === undefined ? {} : { revisions }),
      ...(beyondRefs === undefined ? {} : { beyondRefs }),
      ...(complete === true ? { commits } : {}),
    })),
    ...(await attributeCommits(repo, own)),
  ];
  return new Map(found.map(([id, attribution]) => [id as ContentId, attribution]));
}
