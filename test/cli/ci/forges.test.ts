import { describe, expect, it } from 'vitest';
import { ciChange } from '../../../src/cli/ci/forges.js';

const [A, B, C] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const ZEROS = '0'.repeat(40);
const GITHUB = { GITHUB_ACTIONS: 'true', GITHUB_SHA: C };

const of = (env: Readonly<Record<string, string>>, event: unknown = null): unknown => ciChange({ env, event });

describe('ciChange', () => {
  it('knows no CI where none is', () => {
    expect(of({})).toBeNull();
    expect(of({ GITHUB_ACTIONS: '', TF_BUILD: 'false' })).toBeNull();
  });

  describe('GitHub Actions', () => {
    const request = { number: 7, base: { sha: A, ref: 'main' }, head: { sha: B, ref: 'topic' } };

    it('takes a pull request as it is merged, and the head alone where the target is checked out', () => {
      const merged = { forge: 'GitHub Actions', head: 'HEAD', base: A, branches: ['main'] };
      expect(of({ ...GITHUB, GITHUB_EVENT_NAME: 'pull_request' }, { pull_request: request })).toEqual(merged);
      expect(of({ ...GITHUB, GITHUB_EVENT_NAME: 'pull_request_target' }, { pull_request: request })).toEqual({
        ...merged,
        head: B,
        fetch: 'pull/7/head',
      });
    });

    it('takes a push from what was there before', () => {
      const event = { before: A, after: B, ref: 'refs/heads/topic', repository: { default_branch: 'main' } };
      const env = { ...GITHUB, GITHUB_EVENT_NAME: 'push' };
      expect(of(env, event)).toMatchObject({ head: B, base: A, branches: ['main'] });
      expect(of(env, { ...event, before: ZEROS })).toMatchObject({ head: B, base: null, branches: ['main'] });
      expect(of(env, { ...event, ref: 'refs/heads/main' })).toMatchObject({ base: A, branches: [] });
      expect(of(env, { ...event, deleted: true })).toHaveProperty('because');
    });

    it('takes what a merge queue adds', () => {
      const event = { merge_group: { head_sha: B, base_sha: A, base_ref: 'refs/heads/main' } };
      expect(of({ ...GITHUB, GITHUB_EVENT_NAME: 'merge_group' }, event)).toMatchObject({
        head: B,
        base: A,
        branches: ['main'],
      });
    });

    it('makes do without the event, and has no range for a clock', () => {
      expect(of({ ...GITHUB, GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main' })).toMatchObject({
        head: 'HEAD',
        base: null,
        branches: ['main'],
      });
      expect(of({ ...GITHUB, GITHUB_EVENT_NAME: 'schedule' })).toHaveProperty('because');
    });
  });

  it.each([
    [
      'GitLab CI',
      {
        GITLAB_CI: 'true',
        CI_COMMIT_SHA: B,
        CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: A,
      },
      { head: B, base: A, branches: ['main'] },
    ],
    [
      'GitLab CI',
      {
        GITLAB_CI: 'true',
        CI_COMMIT_SHA: B,
        CI_COMMIT_BEFORE_SHA: A,
        CI_COMMIT_BRANCH: 'topic',
        CI_DEFAULT_BRANCH: 'trunk',
      },
      { head: B, base: A, branches: ['trunk'] },
    ],
    [
      'GitLab CI',
      {
        GITLAB_CI: 'true',
        CI_COMMIT_SHA: B,
        CI_COMMIT_BEFORE_SHA: ZEROS,
        CI_COMMIT_BRANCH: 'trunk',
        CI_DEFAULT_BRANCH: 'trunk',
      },
      { base: null, branches: [] },
    ],
    [
      'Bitbucket Pipelines',
      { BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_PR_DESTINATION_BRANCH: 'main', BITBUCKET_PR_DESTINATION_COMMIT: A },
      { base: A, branches: ['main'] },
    ],
    [
      'Bitbucket Pipelines',
      { BITBUCKET_BUILD_NUMBER: '1', BITBUCKET_BRANCH: 'topic' },
      { base: null, branches: ['HEAD', 'main', 'master'] },
    ],
    [
      'Azure Pipelines',
      { TF_BUILD: 'True', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' },
      { branches: ['main'] },
    ],
    [
      'Azure Pipelines',
      { TF_BUILD: 'True', BUILD_SOURCEBRANCH: 'refs/heads/main' },
      { own: 'main', branches: ['HEAD', 'master'] },
    ],
    ['CircleCI', { CIRCLECI: 'true', CIRCLE_BRANCH: 'topic', CIRCLE_BASE_REVISION: A }, { base: A }],
    [
      'Buildkite',
      { BUILDKITE: 'true', BUILDKITE_PULL_REQUEST_BASE_BRANCH: 'main' },
      { base: null, branches: ['main'] },
    ],
    [
      'Buildkite',
      { BUILDKITE: 'true', BUILDKITE_MERGE_QUEUE_BASE_COMMIT: A, BUILDKITE_MERGE_QUEUE_BASE_BRANCH: 'main' },
      { base: A, branches: ['main'] },
    ],
    [
      'Buildkite',
      {
        BUILDKITE: 'true',
        BUILDKITE_BRANCH: 'topic',
        BUILDKITE_PIPELINE_DEFAULT_BRANCH: 'trunk',
        BUILDKITE_PULL_REQUEST_BASE_BRANCH: '',
      },
      { branches: ['trunk'] },
    ],
    [
      'Travis CI',
      { TRAVIS: 'true', TRAVIS_COMMIT_RANGE: `${A}...${B}`, TRAVIS_PULL_REQUEST: '7', TRAVIS_BRANCH: 'main' },
      { base: A, branches: ['main'] },
    ],
    [
      'Travis CI',
      { TRAVIS: 'true', TRAVIS_COMMIT_RANGE: '', TRAVIS_PULL_REQUEST: 'false', TRAVIS_BRANCH: 'topic' },
      { base: null, own: 'topic' },
    ],
    [
      'TeamCity',
      { TEAMCITY_VERSION: '2026.1', TEAMCITY_PULLREQUEST_TARGET_BRANCH: 'refs/heads/main' },
      { branches: ['main'] },
    ],
    ['Jenkins', { JENKINS_URL: 'https://ci.example', CHANGE_TARGET: 'main' }, { branches: ['main'] }],
    [
      'Jenkins',
      {
        JENKINS_URL: 'https://ci.example',
        GIT_BRANCH: 'origin/main',
        GIT_PREVIOUS_COMMIT: B,
        GIT_PREVIOUS_SUCCESSFUL_COMMIT: A,
      },
      { base: A, own: 'main' },
    ],
  ])('%s %j', (forge, env, change) => {
    expect(of(env)).toMatchObject({ forge, ...change });
  });

  it('takes nothing for an id or a branch that is none', () => {
    const env = { GITLAB_CI: 'true', CI_COMMIT_SHA: '--all', CI_COMMIT_BEFORE_SHA: 'HEAD', CI_DEFAULT_BRANCH: '--not' };
    expect(of(env)).toMatchObject({ head: 'HEAD', base: null, branches: [] });
  });
});
