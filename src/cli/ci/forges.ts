import { branchesOf, branchOf, idOf, type CiChange, type CiSurroundings, type NoRange } from './change.js';
import { fromGitHub } from './github.js';

type Env = CiSurroundings['env'];
type Forge = {
  /** A variable that tells that this is where we run. */
  readonly sign: string;
  readonly read: (surroundings: CiSurroundings) => CiChange | NoRange;
};

/** A branch that is merged into another: what the other has is not new. */
const merging = (forge: string, into: unknown, more: Partial<CiChange> = {}): CiChange => ({
  forge,
  head: 'HEAD',
  base: null,
  branches: branchesOf([into]),
  ...more,
});

/** Commits that came to a branch of their own. */
const pushed = (forge: string, own: unknown, more: Partial<CiChange> = {}): CiChange => ({
  forge,
  head: 'HEAD',
  base: null,
  branches: branchesOf(DEFAULT_BRANCHES, own),
  own: branchOf(own),
  ...more,
});

/** Where the forge does not name it; `HEAD` of a remote leads to its default branch. */
const DEFAULT_BRANCHES = ['HEAD', 'main', 'master'] as const;

function fromGitLab({ env }: CiSurroundings): CiChange {
  const head = idOf(env['CI_COMMIT_SHA']) ?? 'HEAD';
  const into = env['CI_MERGE_REQUEST_TARGET_BRANCH_NAME'];
  if (into !== undefined && into !== '')
    return merging('GitLab CI', into, { head, base: idOf(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']) });
  const standard = env['CI_DEFAULT_BRANCH'];
  return {
    forge: 'GitLab CI',
    head,
    base: idOf(env['CI_COMMIT_BEFORE_SHA']),
    branches: branchesOf(standard === undefined ? DEFAULT_BRANCHES : [standard], env['CI_COMMIT_BRANCH']),
    own: branchOf(env['CI_COMMIT_BRANCH']),
  };
}

function fromBitbucket({ env }: CiSurroundings): CiChange {
  const into = env['BITBUCKET_PR_DESTINATION_BRANCH'];
  return into === undefined
    ? pushed('Bitbucket Pipelines', env['BITBUCKET_BRANCH'])
    : merging('Bitbucket Pipelines', into, { base: idOf(env['BITBUCKET_PR_DESTINATION_COMMIT']) });
}

function fromAzure({ env }: CiSurroundings): CiChange {
  const into = env['SYSTEM_PULLREQUEST_TARGETBRANCH'];
  return into === undefined ? pushed('Azure Pipelines', env['BUILD_SOURCEBRANCH']) : merging('Azure Pipelines', into);
}

function fromJenkins({ env }: CiSurroundings): CiChange {
  if (env['CHANGE_TARGET'] !== undefined) return merging('Jenkins', env['CHANGE_TARGET']);
  const own = env['BRANCH_NAME'] ?? env['GIT_BRANCH']?.replace(/^origin\//, '');
  const before = idOf(env['GIT_PREVIOUS_SUCCESSFUL_COMMIT']) ?? idOf(env['GIT_PREVIOUS_COMMIT']);
  return pushed('Jenkins', own, { base: before });
}

/** Its variables name no commit before; where the pipeline hands it on, it is used. */
const fromCircle = ({ env }: CiSurroundings): CiChange =>
  pushed('CircleCI', env['CIRCLE_BRANCH'], { base: idOf(env['CIRCLE_BASE_REVISION']) });

function fromBuildkite({ env }: CiSurroundings): CiChange {
  const queued = idOf(env['BUILDKITE_MERGE_QUEUE_BASE_COMMIT']);
  if (queued !== null) return merging('Buildkite', env['BUILDKITE_MERGE_QUEUE_BASE_BRANCH'], { base: queued });
  const into = env['BUILDKITE_PULL_REQUEST_BASE_BRANCH'] ?? '';
  if (into !== '') return merging('Buildkite', into);
  const standard = env['BUILDKITE_PIPELINE_DEFAULT_BRANCH'];
  return pushed('Buildkite', env['BUILDKITE_BRANCH'], {
    branches: branchesOf(standard === undefined ? DEFAULT_BRANCHES : [standard], env['BUILDKITE_BRANCH']),
  });
}

/** `TRAVIS_COMMIT_RANGE` has three dots, for which git would take both sides; only the second is new. */
function fromTravis({ env }: CiSurroundings): CiChange {
  const [from] = (env['TRAVIS_COMMIT_RANGE'] ?? '').split(/\.{2,3}/);
  const base = idOf(from);
  const request = env['TRAVIS_PULL_REQUEST'] ?? 'false';
  return request === 'false'
    ? pushed('Travis CI', env['TRAVIS_BRANCH'], { base })
    : merging('Travis CI', env['TRAVIS_BRANCH'], { base });
}

/** Hands nothing of a pull request to programs by itself: the build maps its parameters to these. */
function fromTeamCity({ env }: CiSurroundings): CiChange {
  const into = env['TEAMCITY_PULLREQUEST_TARGET_BRANCH'] ?? '';
  return into === '' ? pushed('TeamCity', env['TEAMCITY_BUILD_BRANCH']) : merging('TeamCity', into);
}

const FORGES: readonly Forge[] = [
  { sign: 'GITHUB_ACTIONS', read: fromGitHub },
  { sign: 'GITLAB_CI', read: fromGitLab },
  { sign: 'BITBUCKET_BUILD_NUMBER', read: fromBitbucket },
  { sign: 'TF_BUILD', read: fromAzure },
  { sign: 'CIRCLECI', read: fromCircle },
  { sign: 'BUILDKITE', read: fromBuildkite },
  { sign: 'TRAVIS', read: fromTravis },
  { sign: 'TEAMCITY_VERSION', read: fromTeamCity },
  { sign: 'JENKINS_URL', read: fromJenkins },
];

const isSet = (env: Env, name: string): boolean => (env[name] ?? '') !== '' && env[name] !== 'false';

/** What the run is about, by the variables of the forge that it runs on; null where none of them is known. */
export function ciChange(surroundings: CiSurroundings): CiChange | NoRange | null {
  const forge = FORGES.find(({ sign }) => isSet(surroundings.env, sign));
  return forge === undefined ? null : forge.read(surroundings);
}
