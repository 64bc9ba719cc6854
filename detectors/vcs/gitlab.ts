// https://docs.gitlab.com/security/tokens/
import {
  ALPHABETS,
  anyHex,
  base36,
  base64url,
  checksum,
  crc32,
  defineDetector,
  digits,
  hex,
  inHeader,
  notHash,
  oneOf,
  optional,
  prefixedJwtCheck,
  token,
  type DetectorSpec,
  type Part,
  type TokenShape,
} from '../../src/detector/index.js';

const source = 'https://docs.gitlab.com/security/tokens/';
const shared = { provider: 'GitLab' } as const satisfies Partial<DetectorSpec>;
const verify = {
  url: 'https://gitlab.com/api/v4/personal_access_tokens/self',
  method: 'GET',
  auth: { header: 'PRIVATE-TOKEN' },
  live: [200],
  dead: [401],
} as const;

/**
 * The tail of a routable token: the length of its payload in two base-36 digits, then the CRC-32 of all before in seven.
 * @see https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/
 */
const routableTail: Part = checksum(ALPHABETS.base36, 9, (before) => {
  const payload = before.replace(/^gl[a-z]+-(?:t\d_)?/, '');
  const head = before + payload.indexOf('.').toString(36).padStart(2, '0');
  return head.slice(before.length) + crc32(head).toString(36).padStart(7, '0');
});
const routable = (prefix: string | Part): TokenShape =>
  token`${prefix}${base64url(27, 300)}.${optional('01.')}${routableTail}`;

const personal = token`glpat-${base64url(20)}`;
const personalRoutable = routable('glpat-');
const trigger = token`glptt-${hex(40)}`;
const deploy = token`gldt-${base64url(20)}`;
const runner = token`${oneOf('glrt-', 'glrtr-')}${optional('t', digits(1), '_')}${base64url(20)}`;
const runnerRoutable = token`${oneOf('glrt-t', 'glrtr-t')}${digits(1)}_${base64url(27, 300)}.${optional('01.')}${routableTail}`;
const registration = token`GR1348941${base64url(20)}`;
const job = token`glcbt-${optional(anyHex(1, 5), '_')}${base64url(20)}`;
const jobJwt = token`glcbt-eyJ${base64url(20, 300)}.eyJ${base64url(60, 2000)}.${base64url(80, 700)}`;
const incomingMail = token`glimt-${base36(25)}`;
const agent = token`glagent-${base64url(50)}`;
const feed = token`glft-${oneOf(base64url(20), [hex(64), ...digitsAfterDash()])}`;
const application = token`gloas-${hex(64)}`;
const scim = token`glsoat-${base64url(20)}`;
const flags = token`glffct-${base64url(20)}`;
const workspace = token`glwt-${base64url(20)}`;
const legacy = token`${base64url(20, 22)}`;
const session = token`${hex(32)}`;

function digitsAfterDash(): readonly Part[] {
  return [{ kind: 'literal', text: '-' }, digits(1, 10)];
}

/** Look-alikes of a prefixed token: cut short, its separator or its case changed. */
const decoysOf =
  (shape: TokenShape): DetectorSpec['decoys'] =>
  (rng) => {
    const sample = shape.sample(rng);
    return [sample.slice(0, 16), sample.replace('-', '_'), sample.replace(/^[a-z]+/, (prefix) => prefix.toUpperCase())];
  };

export default [
  defineDetector({
    ...shared,
    id: 'gitlab.pat',
    title: 'GitLab personal, project or group access token',
    severity: 'critical',
    shape: personal,
    verify,
    family: 'gitlab.pat',
    decoys: decoysOf(personal),
    docs: {
      about: 'Acts as the user or bot that it was made for, within its scopes: code, pipelines, settings.',
      revoke: 'User settings → Access tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.routable-pat',
    title: 'GitLab access token (routable)',
    severity: 'critical',
    shape: personalRoutable,
    verify,
    family: 'gitlab.pat',
    decoys: (rng) => [
      `${personalRoutable.sample(rng).slice(0, -7)}0000000`,
      personalRoutable.sample(rng).toUpperCase(),
    ],
    docs: {
      about: 'Acts as the user or bot that it was made for, within its scopes: code, pipelines, settings.',
      revoke: 'User settings → Access tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.trigger-token',
    title: 'GitLab pipeline trigger token',
    severity: 'high',
    shape: trigger,
    decoys: decoysOf(trigger),
    docs: {
      about: 'Starts pipelines of a project with chosen variables, as the user who made it.',
      revoke: 'Project → Settings → CI/CD → Pipeline trigger tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.deploy-token',
    title: 'GitLab deploy token',
    severity: 'high',
    shape: deploy,
    decoys: decoysOf(deploy),
    docs: {
      about: 'Reads (and may write) the repository and registries of a project or group.',
      revoke: 'Project → Settings → Repository → Deploy tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.runner-token',
    title: 'GitLab runner authentication token',
    severity: 'high',
    shape: runner,
    family: 'gitlab.runner-token',
    decoys: decoysOf(runner),
    docs: {
      about: 'Takes jobs in a runner’s place, and with them their code, variables and secrets.',
      revoke: 'CI/CD settings → Runners → remove the runner, or gitlab-runner reset-token.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.routable-runner-token',
    title: 'GitLab runner authentication token (routable)',
    severity: 'high',
    shape: runnerRoutable,
    family: 'gitlab.runner-token',
    decoys: (rng) => [`${runnerRoutable.sample(rng).slice(0, -7)}0000000`],
    docs: {
      about: 'Takes jobs in a runner’s place, and with them their code, variables and secrets.',
      revoke: 'CI/CD settings → Runners → remove the runner, or gitlab-runner reset-token.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.runner-registration-token',
    title: 'GitLab runner registration token',
    severity: 'high',
    shape: registration,
    decoys: (rng) => [registration.sample(rng).slice(0, -1), registration.sample(rng).toLowerCase()],
    docs: {
      about: 'Adds runners to a project, group or instance, which then receive its jobs and their secrets.',
      revoke: 'CI/CD settings → Runners → Reset registration token; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.job-token',
    verify: inHeader('https://gitlab.com/api/v4/job', 'JOB-TOKEN', { dead: [] }),
    title: 'GitLab CI/CD job token',
    severity: 'medium',
    shape: job,
    decoys: decoysOf(job),
    docs: {
      about: 'Acts as the user who started a job while the job runs: packages, registry, other projects that allow it.',
      revoke: 'Ends with its job: cancel the job if it still runs.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.job-jwt',
    check: prefixedJwtCheck((text) => text.slice('glcbt-'.length)),
    verify: inHeader('https://gitlab.com/api/v4/job', 'JOB-TOKEN', { dead: [] }),
    title: 'GitLab CI/CD job token (JWT form)',
    severity: 'medium',
    shape: jobJwt,
    random: false,
    decoys: (rng) => [jobJwt.sample(rng).slice(0, 60), jobJwt.sample(rng).replace('glcbt-', 'glcbt_')],
    docs: {
      about: 'Acts as the user who started a job while the job runs: packages, registry, other projects that allow it.',
      revoke: 'Ends with its job: cancel the job if it still runs.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.incoming-mail-token',
    title: 'GitLab incoming mail token',
    severity: 'medium',
    shape: incomingMail,
    decoys: decoysOf(incomingMail),
    docs: {
      about: 'Opens issues and merge requests by mail in a user’s name.',
      revoke: 'User settings → Access tokens → Incoming email token → reset; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.agent-token',
    title: 'GitLab agent for Kubernetes token',
    severity: 'critical',
    shape: agent,
    decoys: decoysOf(agent),
    docs: {
      about: 'Connects as a cluster’s agent: reads its configuration and the cluster’s projects.',
      revoke: 'Operate → Kubernetes clusters → the agent → Access tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.feed-token',
    title: 'GitLab feed token',
    severity: 'medium',
    shape: feed,
    decoys: decoysOf(feed),
    docs: {
      about: 'Reads a user’s activity feeds and calendars, private projects included.',
      revoke: 'User settings → Access tokens → Feed token → reset; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.oauth-application-secret',
    parts: [{ name: 'application id', shape: token`${hex(64)}`, within: 200 }],
    title: 'GitLab OAuth application secret',
    severity: 'high',
    shape: application,
    decoys: decoysOf(application),
    docs: {
      about: 'Lets a stranger pose as an OAuth application and trade its users’ codes for tokens.',
      revoke: 'Applications → the application → Renew secret; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.scim-token',
    title: 'GitLab SCIM token',
    severity: 'high',
    shape: scim,
    decoys: decoysOf(scim),
    docs: {
      about: 'Adds and removes the users of a group.',
      revoke: 'Group → Settings → SAML SSO → Reset SCIM token; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.feature-flags-token',
    title: 'GitLab feature flags client token',
    severity: 'low',
    shape: flags,
    decoys: decoysOf(flags),
    docs: {
      about: 'Reads the feature flags of a project.',
      revoke: 'Deploy → Feature flags → Configure → Regenerate the instance id; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.workspace-token',
    title: 'GitLab workspace token',
    severity: 'medium',
    shape: workspace,
    decoys: decoysOf(workspace),
    docs: {
      about: 'Reports and changes the state of a remote development workspace.',
      revoke: 'Terminate the workspace; its token ends with it.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.legacy-token',
    check: notHash,
    title: 'GitLab token in the format before prefixes',
    severity: 'high',
    shape: legacy,
    verify,
    near: {
      words: [
        'gitlab_token',
        'gitlab-token',
        'gitlabtoken',
        'gitlab_private_token',
        'gitlab_access_token',
        'gitlab_api_token',
        'gitlab_pat',
        'private-token',
        'private_token',
      ],
      before: 24,
    },
    sampleName: 'GITLAB_TOKEN',
    decoys: (rng) => [`gitlab_token=${rng.text('abcdef0123456789', 19)}`, `id ${legacy.sample(rng)}`],
    docs: {
      about: 'A personal access token issued before prefixes were introduced; still valid unless it expired.',
      revoke: 'User settings → Access tokens → Revoke; at once.',
      source,
    },
  }),
  defineDetector({
    ...shared,
    id: 'gitlab.session-cookie',
    title: 'GitLab session cookie',
    severity: 'high',
    shape: session,
    near: { words: ['gitlab_session', 'gitlab-session', 'gitlabsession'], before: 16 },
    decoys: (rng) => [`gitlab_session=${rng.text('0123456789abcdef', 31)}`, `md5 ${session.sample(rng)}`],
    docs: {
      about: 'Acts as a signed-in user until the session ends.',
      revoke: 'User settings → Active sessions → Revoke; at once.',
      source,
    },
  }),
];
