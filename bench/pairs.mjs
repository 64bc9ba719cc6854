// Runs two commands in turn, whole processes, and compares them pair by pair: the machine's speed may drift, the ratio not.
import { spawnSync } from 'node:child_process';

// Loading more certificates costs node 40 ms at each start, and nothing here makes a TLS call; the installed hook unsets it too.
const { NODE_EXTRA_CA_CERTS: _certificates, ...ENVIRONMENT } = process.env;

function time({ name, command, args, cwd, env = ENVIRONMENT }, expect) {
  const started = performance.now();
  const { status, error, stderr } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ms = performance.now() - started;
  if (error) throw error;
  if (!expect.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return ms;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** `pairs` runs of `subject` and `baseline` in turn after one of each that does not count. `expect`: the exit codes that count as success. */
export function compare(subject, baseline, { pairs, expect = [0] }) {
  time(baseline, expect);
  time(subject, expect);
  const runs = Array.from({ length: pairs }, () => ({
    baseline: time(baseline, expect),
    subject: time(subject, expect),
  }));
  return {
    subject: { name: subject.name, ms: median(runs.map((run) => run.subject)) },
    baseline: { name: baseline.name, ms: median(runs.map((run) => run.baseline)) },
    difference: median(runs.map((run) => run.subject - run.baseline)),
    ratio: median(runs.map((run) => run.subject / run.baseline)),
    pairs,
  };
}

export function report(title, { subject, baseline, difference, ratio, pairs }) {
  const row = ({ name, ms }) => `  ${name.padEnd(34)} ${ms.toFixed(1).padStart(9)} ms`;
  console.log(
    `${title}\n${row(baseline)}\n${row(subject)}\n  median of ${pairs} pairs: ${difference.toFixed(1)} ms more, ${ratio.toFixed(2)} times\n`,
  );
}
