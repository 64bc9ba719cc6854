import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GuardHook } from '../hooks.js';
import { git, prepare, type DrillPlace, type Ran } from './attempt.js';

/** What a door has to work with. `line` is a line that holds a secret, `secret` the bare secret. */
export type DoorCall = DrillPlace & {
  readonly line: string;
  readonly secret: string;
  /** A folder that no repository is in. */
  readonly outside: string;
};

type Door = {
  /** The hook that ought to stop it. */
  readonly hook: GuardHook;
  readonly attempt: (call: DoorCall) => Promise<Ran>;
};

const FILE = 'tightlip-drill/note.txt';

function put({ folder }: DoorCall, text: string, name = FILE): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

async function stage(call: DoorCall, text: string, name = FILE): Promise<void> {
  put(call, text, name);
  await prepare(call, 'add', '--force', '--', name);
}

/** A commit that no hook sees. */
async function sneak(call: DoorCall, text: string, name = FILE): Promise<void> {
  await stage(call, text, name);
  await prepare(call, 'commit', '--quiet', '--allow-empty', '-m', 'Drill');
}

/** A branch beside the current one, with a commit that no hook saw; HEAD stays where it was, one harmless commit on. */
async function branch(call: DoorCall): Promise<void> {
  await prepare(call, 'switch', '--quiet', '-c', 'drill-side');
  await sneak(call, call.line);
  await prepare(call, 'switch', '--quiet', 'drill');
  await sneak(call, 'nothing\n', 'tightlip-drill/other.txt');
}

const push = (call: DoorCall, ...refs: readonly string[]): Promise<Ran> =>
  git(call, ['push', '--quiet', 'drill', ...refs]);

/** Every way that leads into history or out of the repository. */
export const DRILL_DOORS = {
  commit: {
    hook: 'pre-commit',
    attempt: async (call) => {
      await stage(call, call.line);
      return git(call, ['commit', '--quiet', '-m', 'Drill']);
    },
  },
  'commit, base64': {
    hook: 'pre-commit',
    attempt: async (call) => {
      await stage(call, `data: ${Buffer.from(call.line).toString('base64')}\n`);
      return git(call, ['commit', '--quiet', '-m', 'Drill']);
    },
  },
  'own secret': {
    hook: 'pre-commit',
    attempt: async (call) => {
      put(call, `DRILL_PASSWORD=${call.secret}\n`, '.env');
      await stage(call, `see ${call.secret} there\n`);
      return git(call, ['commit', '--quiet', '-m', 'Drill']);
    },
  },
  amend: {
    hook: 'pre-commit',
    attempt: async (call) => {
      await sneak(call, 'nothing\n');
      await stage(call, call.line);
      return git(call, ['commit', '--quiet', '--amend', '--no-edit']);
    },
  },
  message: {
    hook: 'commit-msg',
    attempt: async (call) => {
      await stage(call, 'nothing\n');
      return git(call, ['commit', '--quiet', '-m', `Use ${call.line.trim()} for now`]);
    },
  },
  merge: {
    hook: 'pre-merge-commit',
    attempt: async (call) => {
      await branch(call);
      return git(call, ['merge', '--quiet', '--no-edit', '--no-ff', 'drill-side']);
    },
  },
  rebase: {
    hook: 'pre-commit',
    attempt: async (call) => {
      await prepare(call, 'switch', '--quiet', '-c', 'drill-side');
      await sneak(call, 'nothing\n');
      await prepare(call, 'switch', '--quiet', 'drill');
      await sneak(call, 'nothing\n', 'tightlip-drill/other.txt');
      await prepare(call, 'switch', '--quiet', 'drill-side');
      const [kept, script] = [join(call.outside, 'line.txt'), join(call.outside, 'amend.sh')];
      writeFileSync(kept, call.line, { mode: 0o600 });
      writeFileSync(
        script,
        `#!/bin/sh\ncp "\${0%/*}/line.txt" ${FILE} && git add ${FILE} && git commit --quiet --amend --no-edit\n`,
      );
      chmodSync(script, 0o755);
      return git(call, [
        'rebase',
        '--quiet',
        '--exec',
        `sh '${script.replaceAll('\\', '/').replaceAll("'", `'\\''`)}'`,
        'drill',
      ]);
    },
  },
  'am (patch)': {
    hook: 'pre-applypatch',
    attempt: async (call) => {
      await branch(call);
      const patch = join(call.outside, 'drill.patch');
      await prepare(call, 'format-patch', '--quiet', '-1', '--output', patch, 'drill-side');
      return git(call, ['am', '--quiet', patch]);
    },
  },
  'cherry-pick, push': {
    hook: 'pre-push',
    attempt: async (call) => {
      await branch(call);
      const picked = await git(call, ['cherry-pick', 'drill-side']);
      return picked.code === 0 ? push(call, 'HEAD:refs/heads/drill-picked') : picked;
    },
  },
  'push, unseen': {
    hook: 'pre-push',
    attempt: async (call) => {
      await sneak(call, call.line);
      return push(call, 'HEAD:refs/heads/drill-unseen');
    },
  },
  tag: {
    hook: 'pre-push',
    attempt: async (call) => {
      await prepare(call, 'tag', '--annotate', '-m', `With ${call.line.trim()}`, 'drill-tag');
      return push(call, 'refs/tags/drill-tag');
    },
  },
  note: {
    hook: 'pre-push',
    attempt: async (call) => {
      await prepare(call, 'notes', 'add', '--force', '-m', `With ${call.line.trim()}`);
      return push(call, 'refs/notes/commits:refs/notes/drill');
    },
  },
  'server push': {
    hook: 'pre-receive',
    attempt: async (call) => {
      await sneak(call, call.line);
      return git(call, ['push', '--quiet', '--no-verify', 'drill-server', 'HEAD:refs/heads/drill']);
    },
  },
} as const satisfies Record<string, Door>;

export type DoorName = keyof typeof DRILL_DOORS;
