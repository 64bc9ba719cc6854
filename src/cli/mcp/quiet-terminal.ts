import { Readable, Writable } from 'node:stream';
import type { Terminal } from '../terminal.js';

export type Quiet = { readonly terminal: Terminal; readonly written: () => string };

/** The same surroundings without the streams of the process, which carry the protocol; `written` is what a command printed. */
export function quietTerminal({ env, cwd, home }: Terminal, more: Terminal['env'] = {}): Quiet {
  const chunks: string[] = [];
  const sink = (keep: boolean): Writable =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        if (keep) chunks.push(chunk.toString('utf8'));
        done();
      },
    });
  return {
    terminal: {
      stdin: Readable.from([]),
      stdout: sink(true),
      stderr: sink(false),
      env: { ...env, ...more },
      cwd,
      home,
    },
    written: () => chunks.join(''),
  };
}
