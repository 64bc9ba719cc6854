import type { Settings } from '../../../config/index.js';
import type { Repository } from '../../../git/index.js';
import type { AgentName } from '../../../guard/index.js';
import type { Finding, Result } from '../../../model/index.js';
import type { GivenText } from '../../../source/index.js';
import type { Terminal } from '../../terminal.js';
import type { Question, Verdict } from './answers.js';
import { lookAt, lookingFrom, type Looking } from './looking.js';
import type { Payload } from './payload.js';
import { filesOf } from './read-files.js';
import { gapSentence, stopSentence, warnSentence } from './sentence.js';
import { textsOf } from './texts.js';

/** What the reports call texts that stand in no file. */
const LABELS = {
  prompt: 'the prompt',
  before: 'the input of the tool',
  after: 'the output of the tool',
  edited: 'the edit',
} as const satisfies Record<Payload['moment'], string>;

/** Looks at what an agent tells of, and says what is to come of it. */
export async function judge(agent: AgentName, payload: Payload, terminal: Terminal): Promise<Question> {
  const cwd = payload.cwd ?? terminal.cwd;
  const looking = await lookingFrom(cwd, terminal);
  const { settings, repo, root } = looking;
  const frame = { label: LABELS[payload.moment], root, cwd };
  const given = { texts: textsOf(payload.subject, frame), files: filesOf(payload, frame) };
  const result = await lookAt(given, looking);
  const verdict = await verdictOf(result, { payload, settings, repo, agent });
  const partly = verdict.kind === 'stop' && payload.moment === 'after' && result.findings.length > 0;
  return { verdict, payload, tainted: partly ? await taintedOf(result, given.texts, looking) : () => true };
}

type Case = {
  readonly payload: Payload;
  readonly settings: Settings | null;
  readonly repo: Repository | null;
  readonly agent: AgentName;
};

async function verdictOf(result: Result, { payload, settings, repo, agent }: Case): Promise<Verdict> {
  const { moment } = payload;
  const mode = settings?.mode ?? 'block';
  const { observe, warn, block } = await modesOf(result.findings, settings);
  if (repo !== null && result.findings.length > 0) {
    const { note } = await import('../record.js');
    for (const [kind, findings] of Object.entries({ observe, warn, block }) as readonly Told[])
      if (findings.length > 0) note(repo, { kind, hook: `agent-${agent}`, detail: findings.map(named).join(' ') });
  }
  if (block.length > 0) return { kind: 'stop', text: stopSentence(block, moment) };
  const incomplete = result.scan.state === 'incomplete' && result.scan.gapsAllowed !== true;
  if (incomplete && mode === 'block') return { kind: 'stop', text: gapSentence(result, moment) };
  return warn.length > 0 ? { kind: 'warn', text: warnSentence(warn, moment) } : { kind: 'pass' };
}

type Told = readonly ['observe' | 'warn' | 'block', readonly Finding[]];
type ByMode = Readonly<Record<Told[0], readonly Finding[]>>;

const named = ({ fingerprint, detector }: Finding): string => `${fingerprint}:${detector}`;

async function modesOf(findings: readonly Finding[], settings: Settings | null): Promise<ByMode> {
  if (settings !== null && settings.guard.modes.length > 0 && findings.length > 0) {
    const { configuredModes } = await import('../configured-modes.js');
    return configuredModes(findings, settings);
  }
  return { observe: [], warn: [], block: [], [settings?.mode ?? 'block']: findings };
}

/**
 * Which texts hold a secret: each is looked at under a name of its own. Where a secret shows only by what stands beside it, all
 * are taken to.
 */
async function taintedOf(
  whole: Result,
  texts: readonly GivenText[],
  looking: Looking,
): Promise<(text: string) => boolean> {
  const single = texts.slice(0, -1).map(({ text }, index) => ({ text, path: `text ${index}` }));
  const { findings } = await lookAt({ texts: single, files: [] }, looking);
  const alone = new Set(findings.map(({ fingerprint }) => fingerprint));
  if (!whole.findings.every(({ fingerprint }) => alone.has(fingerprint))) return () => true;
  const paths = new Set(findings.flatMap(({ places }) => places.map(({ path }) => path)));
  const held = new Set(single.filter(({ path }) => paths.has(path)).map(({ text }) => text));
  return (text) => held.has(text);
}
