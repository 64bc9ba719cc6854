import type { Terminal } from './terminal.js';

/** What was read so far; `expected` units are known to come in all, 0 where nobody knows. */
export type Counts = { readonly units: number; readonly bytes: number; readonly expected: number };
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
    update: (counts) => {
      const now = Date.now();
      if (now - began < FIRST_AFTER_MS || now - shownAt < EVERY_MS) return;
      shownAt = now;
      stderr.write(CLEAR_LINE + progressText(counts, now - began));
    },
    stop: () => {
      if (shownAt > 0) stderr.write(CLEAR_LINE);
    },
  };
}

/** How much, how fast, and how long it may still take: that is told once a twentieth is done. */
export function progressText({ units, bytes, expected }: Counts, ms: number): string {
  const rate = `${megabytes(bytes)} MB, ${megabytes((bytes * 1000) / ms)} MB/s`;
  if (expected === 0) return `scanned ${count(units)} units, ${rate}`;
  const done = Math.min(units, expected) / expected;
  if (done === 1) return `scanned ${count(units)} objects, ${rate}; finding out where they came from`;
  const percent = `${Math.floor(done * 100)} %`;
  const left = done < 0.05 ? '' : `, about ${duration((ms * (1 - done)) / done)} left`;
  return `scanned ${percent} of ${count(expected)} objects, ${rate}${left}`;
}

const count = (number: number): string => number.toLocaleString('en');

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);

function duration(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
