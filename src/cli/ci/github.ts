import { at, branchesOf, idOf, type CiChange, type CiSurroundings, type NoRange } from './change.js';

const FORGE = 'GitHub Actions';

/** GitHub Actions, and Gitea's and Forgejo's, which have the same variables and events. */
export function fromGitHub({ env, event }: CiSurroundings): CiChange | NoRange {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  if (at(event, 'pull_request') !== undefined) return pullRequest(name, event);
  if (at(event, 'merge_group') !== undefined) return mergeGroup(event);
  if (name === 'push') return push({ env, event });
  const [target] = branchesOf([env['GITHUB_BASE_REF']]);
  if (target !== undefined) return { forge: FORGE, head: 'HEAD', base: null, branches: [target] };
  return { forge: FORGE, because: `the event ${name || '(none)'} brings no commits` };
}

/** HEAD is the merge of the branch into its target, so that both are looked at as they will be; not for pull_request_target. */
function pullRequest(name: string, event: unknown): CiChange {
  const number = at(event, 'pull_request', 'number') ?? at(event, 'number');
  const head = name === 'pull_request_target' ? idOf(at(event, 'pull_request', 'head', 'sha')) : null;
  return {
    forge: FORGE,
    head: head ?? 'HEAD',
    base: idOf(at(event, 'pull_request', 'base', 'sha')),
    branches: branchesOf([at(event, 'pull_request', 'base', 'ref')]),
    ...(head === null || typeof number !== 'number' ? {} : { fetch: `pull/${number}/head` }),
  };
}

const mergeGroup = (event: unknown): CiChange => ({
  forge: FORGE,
  head: idOf(at(event, 'merge_group', 'head_sha')) ?? 'HEAD',
  base: idOf(at(event, 'merge_group', 'base_sha')),
  branches: branchesOf([at(event, 'merge_group', 'base_ref')]),
});

function push({ env, event }: CiSurroundings): CiChange | NoRange {
  if (at(event, 'deleted') === true) return { forge: FORGE, because: 'the push takes a branch away' };
  return {
    forge: FORGE,
    head: idOf(at(event, 'after')) ?? idOf(env['GITHUB_SHA']) ?? 'HEAD',
    base: idOf(at(event, 'before')),
    branches: branchesOf(
      [at(event, 'repository', 'default_branch'), at(event, 'base_ref')],
      at(event, 'ref') ?? env['GITHUB_REF'],
    ),
  };
}
