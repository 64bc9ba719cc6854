import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LEARNED_FILE, writeAllowFile } from '../../config/index.js';
import type { Result } from '../../model/index.js';
import { learnWeights, type Verdicted, type Weights } from '../../score/index.js';
import { scanAll } from '../allow/scans.js';
import { readResult } from '../report/read.js';
import { rootOf } from '../sources-of.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

export type LearnFlags = { readonly reset?: boolean; readonly dryRun?: boolean; readonly quiet?: boolean };

/** `tightlip learn`: weights of detectors from what people made of findings. */
export async function learnCommand(files: readonly string[], flags: LearnFlags, terminal: Terminal): Promise<number> {
  const { root } = await rootOf('.', terminal);
  const path = join(root, LEARNED_FILE);
  if (flags.reset === true) return reset(path, terminal);
  const results =
    files.length > 0
      ? files.map((file) => readResult(file, terminal))
      : [await scanAll({ color: false, progress: flags.quiet !== true, minConfidence: '0.05' }, terminal)];
  const verdicts = distinct(results.flatMap(verdictsOf));
  const [right, wrong] = [verdicts.filter(({ isSecret }) => isSecret), verdicts.filter(({ isSecret }) => !isSecret)];
  if (verdicts.length === 0)
    throw new UsageError(
      'E_NO_VERDICTS',
      'There are no verdicts to learn from: set findings aside with `tightlip allow`, or name reports of scans in which secrets were removed.',
    );
  const weights = learnWeights(verdicts.map(({ verdict }) => verdict));
  const text = fileOf(weights, { right: right.length, wrong: wrong.length });
  if (flags.dryRun !== true) await writeAllowFile(path, text, { within: root });
  await write(
    terminal.stdout,
    `${text}\n${flags.dryRun === true ? 'Nothing was written.' : `Written into ${LEARNED_FILE}; look at it, and commit it. \`tightlip learn --reset\` takes it back.`}\n`,
  );
  return 0;
}

async function reset(path: string, terminal: Terminal): Promise<number> {
  const was = await readFile(path, 'utf8').catch(() => null);
  await rm(path, { force: true });
  await write(
    terminal.stdout,
    was === null
      ? `There is no ${LEARNED_FILE}; nothing was changed.\n`
      : `${LEARNED_FILE} was removed: all weighs as built in.\n`,
  );
  return 0;
}

type Told = { readonly fingerprint: string; readonly isSecret: boolean; readonly verdict: Verdicted };

/** A baseline is no verdict: nobody looked at what it sets aside. */
const NO_VERDICT = /^baseline\b/i;

/**
 * Set aside with a reason: no secret. Gone from the tip of history: taken for one. What the learned weights brought is taken
 * off, so that learning twice from the same verdicts gives the same.
 */
function verdictsOf({ findings, suppressed }: Result): readonly Told[] {
  const told = (finding: Result['findings'][number], isSecret: boolean): Told => ({
    fingerprint: finding.fingerprint,
    isSecret,
    verdict: { detector: finding.detector, confidence: withoutLearned(finding), isSecret },
  });
  return [
    ...suppressed
      .filter(({ by, reason }) => (by === 'allow' || by === 'inline') && !NO_VERDICT.test(reason))
      .map(({ finding }) => told(finding, false)),
    ...findings
      .filter(({ removed, atTip }) => removed !== null && atTip === false)
      .map((finding) => told(finding, true)),
  ];
}

const LEARNED = 'the settings weigh this detector so';

function withoutLearned({ confidence, evidence }: Result['findings'][number]): number {
  const learned = evidence.filter(({ because }) => because === LEARNED).reduce((sum, { weight }) => sum + weight, 0);
  if (learned === 0) return confidence;
  const held = Math.min(0.9999, Math.max(0.0001, confidence));
  return 1 / (1 + Math.exp(learned - Math.log(held / (1 - held))));
}

/** The last word on a fingerprint counts. */
const distinct = (all: readonly Told[]): readonly Told[] => [
  ...new Map(all.map((told) => [told.fingerprint, told])).values(),
];

function fileOf(weights: Weights, counts: { readonly right: number; readonly wrong: number }): string {
  return [
    `# Made by \`tightlip learn\` from ${counts.right + counts.wrong} verdicts: ${counts.right} secrets, ${counts.wrong} set aside.`,
    '# What is added to the log-odds of detectors: 0.7 doubles the odds, -0.7 halves them. `tightlip learn --reset` removes this file.',
    '[detectors.weights]',
    ...Object.entries(weights).map(([id, weight]) => `"${id}" = ${weight}`),
    '',
  ].join('\n');
}
