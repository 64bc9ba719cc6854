import type { Terminal } from '../terminal.js';

export type Pusher = { readonly name: string; readonly mail: string };

/**
 * Where forges and servers say who pushes, the surest first: GitLab, Gitea and Forgejo, GitHub Enterprise Server, Bitbucket Data
 * Center, Gitolite, a signed push, a web server that asked for a name; at last the account that runs the server.
 */
const NAMES = [
  'GL_USERNAME',
  'GITEA_PUSHER_NAME',
  'GITHUB_USER_LOGIN',
  'BB_USER_NAME',
  'GL_USER',
  'GL_ID',
  'GIT_PUSH_CERT_SIGNER',
  'REMOTE_USER',
  'USER',
  'LOGNAME',
] as const;
const MAILS = ['GITEA_PUSHER_EMAIL', 'BB_USER_EMAIL'] as const;

/** Who pushes, as the server knows it: what the pushed commits say of themselves anybody can write. */
export const pusherOf = (env: Terminal['env']): Pusher => ({ name: firstOf(env, NAMES), mail: firstOf(env, MAILS) });

const firstOf = (env: Terminal['env'], names: readonly string[]): string =>
  names.map((name) => env[name] ?? '').find((value) => value !== '') ?? '';
