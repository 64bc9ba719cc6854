import type { Writable } from 'node:stream';
import { UsageError } from './usage-error.js';

/** What the command line has of its surroundings. Tests hand in their own; only main.ts and hook.ts take the process's. */
export type Terminal = {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly home: string | null;
};

/** The folder that the process was started in. @throws UsageError where somebody has removed it since */
export function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError(
      'E_NO_FOLDER',
      'The folder that tightlip was started in is gone: go into one that is there, then try again.',
    );
  }
}

/** Colour as people expect it: NO_COLOR and --no-color switch it off, FORCE_COLOR on, else only on a terminal. */
export function wantsColor(terminal: Terminal, flag: boolean): boolean {
  if (!flag || (terminal.env['NO_COLOR'] ?? '') !== '') return false;
  if ((terminal.env['FORCE_COLOR'] ?? '') !== '') return terminal.env['FORCE_COLOR'] !== '0';
  return terminal.stdout.isTTY === true && terminal.env['TERM'] !== 'dumb';
}

/** Links need a terminal that knows them; those that do not say so print the escape codes as rubbish. */
export function wantsHyperlinks(terminal: Terminal, color: boolean): boolean {
  const { env } = terminal;
  if (!color || terminal.stdout.isTTY !== true) return false;
  return (
    ['WT_SESSION', 'KONSOLE_VERSION', 'VTE_VERSION', 'KITTY_WINDOW_ID', 'WEZTERM_PANE'].some(
      (name) => env[name] !== undefined,
    ) || ['iTerm.app', 'vscode', 'ghostty', 'WezTerm'].includes(env['TERM_PROGRAM'] ?? '')
  );
}

/** Writes all of a text, waiting where the reader is slow. A reader that went away (`| head`) is no failure. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && !CLOSED.includes((error as NodeJS.ErrnoException).code ?? '')) reject(error);
      else resolve();
    });
  });
}

const CLOSED: readonly string[] = ['EPIPE', 'ERR_STREAM_DESTROYED'];
