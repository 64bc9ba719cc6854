import { listRefs, runGit, type Repository } from '../../git/index.js';

/** One ref that a push makes, moves or deletes: `to` is what it is to name, `from` what the other side has; null for nothing. */
export type PushedRef = { readonly name: string; readonly from: string | null; readonly to: string | null };

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const NOTHING = /^0+$/;

const idOf = (text: string): string | null | undefined => {
  if (NOTHING.test(text)) return null;
  return ID.test(text) ? text : undefined;
};

/** Lines of a pre-push hook: local ref, local id, remote ref, remote id. Null where a line is none. */
export function parsePrePush(text: string): readonly PushedRef[] | null {
  return parseLines(text, (words) => {
    if (words.length !== 4) return null;
    const [, to = '', name = '', from = ''] = words;
    return { name, from, to };
  });
}

/** Lines of a pre-receive hook: old id, new id, ref. Null where a line is none. */
export function parsePreReceive(text: string): readonly PushedRef[] | null {
  return parseLines(text, (words) => {
    if (words.length !== 3) return null;
    const [from = '', to = '', name = ''] = words;
    return { name, from, to };
  });
}

type Words = { readonly name: string; readonly from: string; readonly to: string };

function parseLines(text: string, read: (words: readonly string[]) => Words | null): readonly PushedRef[] | null {
  const refs: PushedRef[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const words = read(line.split(' '));
    const [from, to] = [idOf(words?.from ?? ''), idOf(words?.to ?? '')];
    if (words === null || from === undefined || to === undefined) return null;
    refs.push({ name: words.name, from, to });
  }
  return refs;
}

/**
 * What the other side of a push has for sure: what it said, as far as it is here too, and where its branches stood when it was
 * last asked. `remote` is the name of the remote, or an address, which has no such branches.
 */
export async function knownToRemote(
  repo: Repository,
  remote: string,
  pushed: readonly PushedRef[],
): Promise<readonly string[]> {
  const prefix = `refs/remotes/${remote}/`;
  const tracked = (await listRefs(repo)).filter(({ name }) => name.startsWith(prefix)).map(({ id }) => id);
  const said = pushed.flatMap(({ from }) => (from === null ? [] : [from]));
  return [...new Set([...tracked, ...(await presentOf(repo, said))])];
}

/** The ids that this repository has: somebody else may have pushed to the other side what was never fetched. */
export async function presentOf(repo: Repository, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const answer = await runGit(repo, ['cat-file', '--batch-check=%(objectname) %(objecttype)'], {
    input: ids.map((id) => `${id}\n`),
  });
  return answer
    .toString('latin1')
    .split('\n')
    .flatMap((line) => (line === '' || line.endsWith(' missing') ? [] : [line.slice(0, line.indexOf(' '))]));
}
