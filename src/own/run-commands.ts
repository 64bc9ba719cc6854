import { exec } from 'node:child_process';
import { existsSync } from 'node:fs';

export type CommandOutput = {
  readonly values: readonly string[];
  /** How messages name the command: its arguments may be secret. */
  readonly shown: string;
  /** In one clause; null where it ended well. */
  readonly failed: string | null;
};

type Surroundings = {
  readonly home: string | null;
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
};

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 1 << 20;
/** In a hook these speak of the repository at hand. */
const OF_GIT = /^GIT_/;

/** Runs each command in the user's home, never in the repository, and takes its lines. */
export const runCommands = (commands: readonly string[], around: Surroundings): Promise<readonly CommandOutput[]> =>
  Promise.all(
    commands.map((command, index) => run(command, { ...around, shown: `command ${index + 1} of own_secrets` })),
  );

function run(command: string, { home, env, shown }: Surroundings & { readonly shown: string }): Promise<CommandOutput> {
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !OF_GIT.test(name)));
  return new Promise((resolve) => {
    const child = exec(
      command,
      {
        cwd: home !== null && existsSync(home) ? home : '/',
        env: own,
        timeout: TIMEOUT_MS,
        maxBuffer: MOST_BYTES,
        windowsHide: true,
      },
      (error, stdout) => {
        const values = error === null ? stdout.split('\n').map((line) => line.trim()) : [];
        resolve({
          values: values.filter((line) => line !== ''),
          shown,
          failed: error === null ? null : reasonOf(error),
        });
      },
    );
    child.stdin?.on('error', () => undefined).end();
  });
}

function reasonOf({
  killed,
  code,
}: {
  readonly killed?: boolean | undefined;
  readonly code?: number | string | null | undefined;
}): string {
  if (killed === true) return `it took longer than ${TIMEOUT_MS / 1000} seconds, or said too much`;
  return typeof code === 'number' ? `it ended with ${code}` : 'it could not be started';
}
