import type { Settings } from '../../../config/index.js';
import { findRepositorySync, type Repository } from '../../../git/index.js';
import type { AgentName } from '../../../guard/index.js';
import type { Finding, Result } from '../../../model/index.js';
import { confirmOwn, isOwnFinding, type OwnSecrets } from '../../../own/index.js';
import { givenSource, type GivenFile, type GivenText } from '../../../source/index.js';
import { ownFor } from '../../own-for.js';
import type { Terminal } from '../../terminal.js';
import { look } from '../look.js';
import { settingsFor } from '../settings.js';
import type { Question, Verdict } from './answers.js';
import type { Payload } from './payload.js';
import { filesOf } from './read-files.js';
import { gapSentence, stopSentence, warnSentence } from './sentence.js';
import { textsOf } from './texts.js';

const MAX_FILE_BYTES = 20e6;

/** What the reports call texts that stand in no file. */
const LABELS = {
  prompt: 'the prompt',
  before: 'the input of the tool',
  after: 'the output of the tool',
  edited: 'the edit',
} as const satisfies Record<Payload['moment'], string>;

type Given = { readonly texts: readonly GivenText[]; readonly files: readonly GivenFile[] };

/** How to look at texts and files here: with the settings, the allow file and the own secrets of the place. */
type Looking = {
  readonly settings: Settings | null;
  readonly repo: Repository | null;
  readonly root: string;
  readonly own: OwnSecrets | null;
};

/** Looks at what an agent tells of, and says what is to come of it. */
export async function judge(agent: AgentName, payload: Payload, terminal: Terminal): Promise<Question> {
  const cwd = payload.cwd ?? terminal.cwd;
  const repo = findRepositorySync(cwd, { env: terminal.env, hook: true });
  const root = repo?.workTree ?? repo?.commonDir ?? cwd;
  const settings = await settingsFor(root, terminal);
  const found = await ownFor({ settings, root, repo, terminal, by: 'guard' });
  const frame = { label: LABELS[payload.moment], root, cwd };
  const given = { texts: textsOf(payload.subject, frame), files: filesOf(payload, frame) };
  const looking = { settings, repo, root, own: found?.own ?? null };
  const result = await lookAt(given, looking);
  const verdict = await verdictOf(result, { payload, settings, repo, agent });
  const partly = verdict.kind === 'stop' && payload.moment === 'after' && result.findings.length > 0;
  return { verdict, payload, tainted: partly ? await taintedOf(result, given.texts, looking) : () => true };
}

async function lookAt(given: Given, { settings, repo, root, own }: Looking): Promise<Result> {
  const lookFor = (sought: OwnSecrets | null): Promise<Result> =>
    look({
      sources: [givenSource({ ...given, maxBytes: settings?.maxFileSize ?? MAX_FILE_BYTES })],
      settings,
      root,
      own: sought,
    });
  const result = await lookFor(own);
  if (own === null || repo === null || !result.findings.some(isOwnFinding)) return result;
  // Whether git ignores the files that the values stand in is asked only where it matters.
  const sure = await confirmOwn(own, repo);
  return sure.size === own.size ? result : lookFor(sure);
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
