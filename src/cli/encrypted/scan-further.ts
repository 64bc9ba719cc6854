import { pathMatcher, type Settings } from '../../config/index.js';
import { addedObjects, GitError, listRefs, peel, readStaged, runGit, type Repository } from '../../git/index.js';
import type { ContentId, Gap } from '../../model/index.js';
import type { Further } from '../../scan/index.js';
import type { Source } from '../../source/index.js';
import { isChosen } from '../detector-choice.js';
import { openTwins } from './open-twins.js';
import { StagedCheck } from './staged-check.js';
import { AddedCheck } from './added-check.js';
import { reachedBy } from './push-further.js';
import { checkTips, type Tip } from './tip-check.js';
import { findingsOf, UNENCRYPTED_IDS, type Told } from './to-finding.js';

export type EncryptionScan = {
  readonly repo: Repository;
  readonly settings: Settings;
  readonly home: string | null;
  /** What is looked at: what is staged, the commit at HEAD with the working tree, the tips of all branches. */
  readonly staged: boolean;
  readonly tree: boolean;
  readonly tips: boolean;
  /** The commits of a range, as `git` takes revisions; null for none. */
  readonly range?: readonly string[] | null;
};

/** Branches whose tips are looked at; a repository may have thousands. */
const MOST_TIPS = 32;
const BRANCH = /^(?:HEAD$|refs\/(?:heads|remotes)\/)/;

type Found = { readonly told: readonly Told[]; readonly gaps: readonly Gap[] };

/** What must be encrypted and is not, in all that a scan looks at. */
export async function unencryptedIn(request: EncryptionScan): Promise<Further> {
  const { repo, settings } = request;
  if (repo.broken !== null || !UNENCRYPTED_IDS.some((id) => isChosen(id, settings))) return { findings: [], gaps: [] };
  try {
    const found = await allOf(request);
    const chosen = found
      .flatMap(({ told }) => told)
      .filter(({ verdict, path }) => isChosen(verdict.id, settings) && wantedBy(settings)(path));
    return { findings: findingsOf(chosen, settings.salt), gaps: found.flatMap(({ gaps }) => gaps) };
  } catch (thrown) {
    if (!(thrown instanceof GitError)) throw thrown;
    // Where git reads nothing at all, the sources say so.
    if (thrown.code !== 'E_GIT_FAILED') return { findings: [], gaps: [] };
    return {
      findings: [],
      gaps: [{ stage: 'encryption', where: 'files that must be encrypted', because: thrown.message }],
    };
  }
}

async function allOf(request: EncryptionScan): Promise<readonly Found[]> {
  const { repo, home, settings } = request;
  const found: Found[] = [];
  if (request.staged) found.push(await checkStaged(request));
  if (request.tree) found.push({ told: await openTwins(repo, home), gaps: [] });
  const wanted = wantedBy(settings);
  if (request.tree || request.tips)
    found.push(
      ...(await checkTips(await tipsOf(repo, request.tips), { repo, maxBytes: settings.maxFileSize, wanted })),
    );
  if (request.range !== undefined && request.range !== null) found.push(await checkRange(request, request.range));
  return found;
}

/** All that the commits of a range bring. What could not be read is told by the source that looks for secrets in it. */
async function checkRange({ repo, settings }: EncryptionScan, revisions: readonly string[]): Promise<Found> {
  const check = new AddedCheck({ repo, maxBytes: settings.maxFileSize, wanted: wantedBy(settings) });
  await addedObjects(repo, revisions, { onChange: check.onChange });
  const ends = (await runGit(repo, ['rev-parse', '--revs-only', ...revisions])).toString('latin1').split('\n');
  const known = ends.flatMap((line) => (line.startsWith('^') ? [line.slice(1)] : []));
  const tips = ends.filter((line) => line !== '' && !line.startsWith('^'));
  return check.told({ tips, reach: async (tip) => reachedBy(repo, tip, known) });
}

function wantedBy({ include, exclude }: Settings): (path: string) => boolean {
  const [included, excluded] = [pathMatcher(include), pathMatcher(exclude)];
  return (path) => included?.(path) !== false && excluded?.(path) !== true;
}

async function checkStaged({ repo, home, settings }: EncryptionScan): Promise<Found> {
  const maxBytes = settings.maxFileSize;
  const check = new StagedCheck(repo, home);
  const staged = await readStaged(repo, { maxBytes });
  check.onStaged(staged);
  for await (const _ of check.watching(sourceOf(staged)).units()) continue;
  // What could not be read is told by the source that looks for secrets in it.
  return { told: (await check.told(maxBytes)).told, gaps: [] };
}

const sourceOf = (staged: Awaited<ReturnType<typeof readStaged>>): Source => ({
  scopes: ['staged'],
  units: async function* () {
    for await (const { blobs } of staged.batches())
      yield {
        units: blobs.map(({ id, bytes }) => ({
          id: id as ContentId,
          bytes,
          origins: (staged.paths.get(id) ?? []).map((path) => ({ kind: 'staged' as const, path })),
        })),
        gaps: [],
      };
  },
  attribute: async () => new Map(),
  facts: () => ({ commits: 0, refs: 0, head: null }),
});

/** The commit at HEAD, or the tips of all branches, each once with its refs. */
async function tipsOf(repo: Repository, all: boolean): Promise<readonly Tip[]> {
  const refs = (await listRefs(repo)).filter(({ name }) => BRANCH.test(name));
  const commits = await peel(repo, refs, 'commit');
  const tips = new Map<string, string[]>();
  for (const [name, commit] of commits) {
    if (!all && commit !== repo.head) continue;
    tips.set(commit, [...(tips.get(commit) ?? []), ...(name === 'HEAD' ? [] : [name])]);
  }
  return [...tips].slice(0, MOST_TIPS).map(([commit, names]) => ({ commit, refs: names }));
}
