import type { Terminal } from './terminal.js';

type Counts = { readonly units: number; readonly bytes: number };
export type Progress = { readonly update: (counts: Counts) => void; readonly stop: () => void };

const FIRST_AFTER_MS = 1000;
const EVERY_MS = 120;
const CLEAR_LINE = '\r\u001b[2K';

/** A line on standard error that says how far the scan is: on a terminal only, and not before a second has gone by. */
export function progressBar(terminal: Terminal, wanted: boolean): Progress {
  const { stderr, env } = terminal;
  if (!wanted || stderr.isTTY !== true || (env['CI'] ?? '') !== '') return { update: () => {}, stop: () => {} };
  const began = Date.now();
  let shownAt = 0;
  return {
    update: ({ units, bytes }) => {
      const now = Date.now();
      if (now - began < FIRST_AFTER_MS || now - shownAt < EVERY_MS) return;
      shownAt = now;
      const seconds = (now - began) / 1000;
      stderr.write(
        `${CLEAR_LINE}scanned ${units.toLocaleString('en')} units, ${megabytes(bytes)} MB, ${megabytes(bytes / seconds)} MB/s`,
      );
    },
    stop: () => {
      if (shownAt > 0) stderr.write(CLEAR_LINE);
    },
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
