import { join } from 'node:path';
import { GitError, splitLines, streamGit, type AddedChange, type Repository } from '../../git/index.js';
import type { Settings } from '../../config/index.js';
import type { Further } from '../../scan/index.js';
import { isChosen } from '../detector-choice.js';
import { AddedCheck } from './added-check.js';
import { NO_LOCAL_RULES, type LocalRules } from './commit-rules.js';
import { readText } from './read-text.js';
import { findingsOf } from './to-finding.js';

export type AddedFurther = {
  readonly onChange: (change: AddedChange) => void;
  /** Once the source was read. */
  readonly further: () => Promise<Further>;
};

type Request = {
  readonly repo: Repository;
  readonly settings: Settings | null;
  readonly maxBytes: number;
  /** Ids of what is sent. */
  readonly wanted: readonly string[];
  /** Ids of what the other side has; `refs` for all that the refs here reach. */
  readonly known: readonly string[] | 'refs';
  /** The user's home, where people push from; null on a server. */
  readonly home?: string | null;
  readonly include?: (path: string) => boolean;
  readonly signal?: AbortSignal | undefined;
};

/** The check of what a push or a range brings, in the form in which a scan takes it. */
export function addedFurther({ settings, wanted, known, home, include, ...request }: Request): AddedFurther {
  const { repo } = request;
  const check = new AddedCheck({
    ...request,
    local: home === undefined || home === null ? NO_LOCAL_RULES : localRules(repo, home),
    ...(include === undefined ? {} : { wanted: include }),
  });
  return {
    onChange: check.onChange,
    further: async () => {
      try {
        const { told, gaps } = await check.told({ tips: wanted, reach: async (tip) => reachedBy(repo, tip, known) });
        const chosen = told.filter(({ verdict }) => isChosen(verdict.id, settings));
        return { findings: findingsOf(chosen, settings?.salt ?? null), gaps };
      } catch (thrown) {
        if (!(thrown instanceof GitError)) throw thrown;
        const because =
          request.signal?.aborted === true || repo.deadline?.aborted === true ? 'the time was up' : thrown.message;
        return { findings: [], gaps: [{ stage: 'encryption', where: 'files that must be encrypted', because }] };
      }
    },
  };
}

/** Those of the commits that `known` does not reach which one commit does. */
export async function reachedBy(repo: Repository, tip: string, known: Request['known']): Promise<ReadonlySet<string>> {
  const not = known === 'refs' ? ['--not', '--all'] : [];
  const input = [tip, ...(known === 'refs' ? [] : known.map((id) => `^${id}`))].map((line) => `${line}\n`);
  const commits = new Set<string>();
  for await (const lines of splitLines(streamGit(repo, ['rev-list', '--stdin', ...not], { input })))
    for (const line of lines) commits.add(line);
  return commits;
}

/** What stands in this clone alone. */
function localRules({ commonDir }: Repository, home: string): LocalRules {
  const at = (path: string): LocalRules['user'] => {
    const text = readText(path);
    return text === '' ? [] : [{ folder: '', text }];
  };
  return {
    user: at(join(home, '.config', 'git', 'attributes')),
    info: at(join(commonDir, 'info', 'attributes')),
    gitConfig: readText(join(commonDir, 'config')),
  };
}
