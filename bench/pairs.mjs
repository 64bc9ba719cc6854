// Runs commands in turn, whole processes, and compares them round by round: the machine's speed may drift, the ratio not.
import { spawnSync } from 'node:child_process';

// Loading more certificates costs node 40 ms at each start, and nothing here makes a TLS call; the installed hook unsets it too.
const { NODE_EXTRA_CA_CERTS: _certificates, ...ENVIRONMENT } = process.env;
export { ENVIRONMENT };

/**
 * One run: its milliseconds. A run has a name, a command with `args`, and perhaps `cwd`, `env`, `expect` (the exit codes that count as
 * success), `before` and `after` (what is done first and last, and not counted; `after` throws when the run is not to count) and `stdout` (a
 * descriptor for its output, which else goes nowhere).
 */
export function time({ name, command, args, cwd, env = ENVIRONMENT, expect = [0], before, after, stdout = 'ignore' }) {
  before?.();
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, args, {
    cwd,
    env,
    stdio: ['ignore', stdout, 'pipe'],
    maxBuffer: 1 << 28,
  });
  const ms = performance.now() - started;
  if (error) throw error;
  if (!expect.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr}`);
  after?.();
  return ms;
}

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs all in turn, `rounds` times. Gives for each name its times, one per round; `after` is told of each run. */
export function inTurn(runs, { rounds, after = () => undefined }) {
  const times = new Map(runs.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const run of runs) {
      times.get(run.name).push(time(run));
      after(run);
    }
  }
  return times;
}

/** The ratios of two lists of times, round by round, ascending. */
export const ratiosOf = (subject, baseline) =>
  subject.map((ms, round) => ms / baseline[round]).toSorted((a, b) => a - b);

/** `pairs` runs of `subject` and `baseline` in turn after one of each that does not count. `expect`: the exit codes that count as success. */
export function compare(subject, baseline, { pairs, expect = [0] }) {
  const runs = [baseline, subject].map((run) => ({ ...run, expect }));
  inTurn(runs, { rounds: 1 });
  const times = inTurn(runs, { rounds: pairs });
  const [base, own] = [times.get(baseline.name), times.get(subject.name)];
  return {
    subject: { name: subject.name, ms: median(own) },
    baseline: { name: baseline.name, ms: median(base) },
    difference: median(own.map((ms, round) => ms - base[round])),
    ratio: median(ratiosOf(own, base)),
    pairs,
  };
}

export function report(title, { subject, baseline, difference, ratio, pairs }) {
  const row = ({ name, ms }) => `  ${name.padEnd(34)} ${ms.toFixed(1).padStart(9)} ms`;
  console.log(
    `${title}\n${row(baseline)}\n${row(subject)}\n  median of ${pairs} pairs: ${difference.toFixed(1)} ms more, ${ratio.toFixed(2)} times\n`,
  );
}
