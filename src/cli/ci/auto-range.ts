import { readFileSync, statSync } from 'node:fs';
import { listRefs, runGit, type Ref, type Repository } from '../../git/index.js';
import { gap, printable, type Gap } from '../../model/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import type { CiChange } from './change.js';
import { ciChange } from './forges.js';

/** `said` is for people. `gaps` tell that what was before is not all here. */
export type AutoRange = { readonly revisions: readonly string[]; readonly said: string; readonly gaps: readonly Gap[] };

const EVENT_BYTES = 32 << 20;
const SHORT = 10;

/**
 * The range that a run in CI is about. Where it is not certain what was there before, more is looked at rather than less: all of
 * a branch that no other known branch has. @throws UsageError outside of CI, or where there is nothing to be about
 */
export async function autoRange(repo: Repository, { env }: Terminal): Promise<AutoRange> {
  const change = ciChange({ env, event: eventOf(env['GITHUB_EVENT_PATH']) });
  if (change === null)
    throw new UsageError(
      'E_NO_CI',
      'No CI that tightlip knows has left its variables here, so --range needs a value: --range origin/main..HEAD',
    );
  if ('because' in change)
    throw new UsageError(
      'E_NO_RANGE',
      `${change.forge} names no range: ${printable(change.because)}. Leave --range out, for a scan of everything.`,
    );
  return resolve(repo, change);
}

async function resolve(repo: Repository, change: CiChange): Promise<AutoRange> {
  const head = await commitAt(repo, change.head);
  if (head === null) throw new UsageError('E_NOT_FETCHED', notFetched(change));
  const base = change.base === null ? null : await commitAt(repo, change.base);
  const known = [...new Set([...(base === null ? [] : [base]), ...(await tipsOf(repo, change))])];
  // A branch that stands at the very commit says nothing about what was before.
  const before = known.filter((id) => id !== head || id === base);
  return {
    revisions: [head, ...before.map((id) => `^${id}`)],
    said: `${change.forge}: ${before.length === 0 ? 'all' : before.map(short).join(' ')}..${short(head)}`,
    gaps: change.base !== null && base === null && repo.shallow ? [shallowGap(change.base)] : [],
  };
}

const short = (id: string): string => id.slice(0, SHORT);

const shallowGap = (base: string): Gap =>
  gap('git', `commits since ${short(base)}`, 'the clone is shallow; run: git fetch --unshallow');

const notFetched = ({ forge, head, fetch }: CiChange): string =>
  `${forge} is about commit ${short(head)}, which was not fetched. Run: git fetch origin ${fetch ?? head}`;

/** Where branches of a remote stand, or those here where there is none. */
async function tipsOf(repo: Repository, { branches, own }: CiChange): Promise<readonly string[]> {
  // The remote's HEAD leads to its default branch, which may be the one that this is about.
  const others = isDefault(own) ? branches.filter((name) => !isDefault(name)) : branches;
  if (others.length === 0) return [];
  const refs = await listRefs(repo);
  const at = (branch: string): readonly Ref[] => {
    const remote = refs.filter(({ name }) => name.replace(/^refs\/remotes\/[^/]+\//, '') === branch);
    return remote.length > 0 ? remote : refs.filter(({ name }) => name === `refs/heads/${branch}`);
  };
  const ours = new Set((own === null || own === undefined ? [] : at(own)).map(({ id }) => id));
  const standing = others.flatMap(at).filter(({ name, id }) => !name.endsWith('/HEAD') || !ours.has(id));
  return [...new Set(standing.map(({ id }) => id))];
}

const isDefault = (name: string | null | undefined): boolean => name === 'HEAD' || name === 'main' || name === 'master';

/** The commit that an id or HEAD names; null where it is not here. */
async function commitAt(repo: Repository, revision: string): Promise<string | null> {
  const answer = await runGit(repo, ['rev-parse', '--quiet', '--verify', `${revision}^{commit}`], {
    accept: [0, 1, 128],
  });
  return answer.toString('latin1').trim() || null;
}

function eventOf(path: string | undefined): unknown {
  if (path === undefined || path === '') return null;
  try {
    const stat = statSync(path);
    return stat.isFile() && stat.size <= EVENT_BYTES ? JSON.parse(readFileSync(path, 'utf8')) : null;
  } catch {
    // Then the variables have to do.
    return null;
  }
}
