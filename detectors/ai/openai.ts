// https://platform.openai.com/docs/api-reference/authentication
import {
  base62,
  base64url,
  defineDetector,
  lookAlikes,
  oneOf,
  token,
  type Part,
  type TokenShape,
} from '../../src/detector/index.js';

const provider = 'OpenAI';
const source = 'https://platform.openai.com/docs/api-reference/authentication';
const revoke = 'platform.openai.com → API keys → Revoke; at once.';
const verify = {
  url: 'https://api.openai.com/v1/models',
  method: 'GET',
  auth: 'Bearer',
  live: [200, 403, 429],
  dead: [401],
} as const;

/** Both halves round the fixed middle are of one length. */
const halves = (prefix: string | Part, length: number): TokenShape =>
  token`${prefix}${base64url(length)}T3BlbkFJ${base64url(length)}`;
const prefixes = oneOf('sk-proj-', 'sk-svcacct-', 'sk-None-');
const [long, medium, short] = [halves(prefixes, 74), halves(prefixes, 58), halves(prefixes, 20)] as const;
const admin = halves('sk-admin-', 58);
const legacy = token`sk-${base62(20)}T3BlbkFJ${base62(20)}`;

const projectKey = (id: string, shape: TokenShape): ReturnType<typeof defineDetector> =>
  defineDetector({
    id: `openai.${id}`,
    title: 'OpenAI project or service account API key',
    provider,
    severity: 'critical',
    shape,
    verify,
    family: 'openai.project-key',
    decoys: (rng) => [shape.sample(rng).slice(0, -1), shape.sample(rng).replace('T3BlbkFJ', 'T3BlbkFK')],
    docs: { about: 'Calls models at a project’s cost, and reads its files and threads.', revoke, source },
  });

const session = token`sess-${base62(40)}`;

export default [
  projectKey('project-key', long),
  projectKey('medium-project-key', medium),
  projectKey('short-project-key', short),
  defineDetector({
    id: 'openai.admin-key',
    title: 'OpenAI admin API key',
    provider,
    severity: 'critical',
    shape: admin,
    verify: {
      url: 'https://api.openai.com/v1/organization/admin_api_keys',
      method: 'GET',
      auth: 'Bearer',
      live: [200],
      dead: [401],
    },
    decoys: (rng) => [admin.sample(rng).slice(0, -1), admin.sample(rng).toUpperCase()],
    docs: {
      about: 'Administers an organization: its projects, users and keys.',
      revoke: 'platform.openai.com → Organization → Admin keys → Revoke; at once.',
      source: 'https://platform.openai.com/docs/api-reference/administration',
    },
  }),
  defineDetector({
    id: 'openai.legacy-key',
    title: 'OpenAI user API key',
    provider,
    severity: 'critical',
    shape: legacy,
    verify,
    decoys: (rng) => [legacy.sample(rng).slice(0, -1), legacy.sample(rng).replace('T3BlbkFJ', 't3blbkfj')],
    docs: { about: 'Calls models at its user’s cost, in every project of theirs.', revoke, source },
  }),
  defineDetector({
    id: 'openai.session-token',
    provider: 'OpenAI',
    title: 'OpenAI dashboard session',
    severity: 'info',
    shape: session,
    decoys: lookAlikes(session),
    docs: {
      about: 'Acts as its user in the dashboard, for a short time.',
      revoke: 'Sign out of all devices: platform.openai.com → Settings → Your profile.',
      source: 'https://platform.openai.com/docs/api-reference/authentication',
    },
  }),
];
