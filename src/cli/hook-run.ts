import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, Settings } from '../config/index.js';
import { findRepositorySync, type Repository } from '../git/index.js';
import { blockMessage, isGuardHook, recordSkip, warnMessage, type GuardHook } from '../guard/index.js';
import { bestEngine } from '../match/index.js';
import { atLeast, type Result, type Severity } from '../model/index.js';
import { createDetection, scan } from '../scan/index.js';
import { stagedSource } from '../source/index.js';
import { createSuppressor, parseAllow, type AllowEntry } from '../suppress/index.js';
import { allowFileText, isRegular } from './hook-files.js';
import { detectorsFor } from './built-in-detectors.js';
import { lookUp } from './detector-choice.js';
import { wantsColor, write, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { VERSION } from './version.js';

/**
 * What the hook does: looks at what is staged, and blocks with exit code 1 where a secret is in it. 2 where it could not look.
 * This file and all that it imports statically is loaded at every commit: nothing slow may come in.
 */
export async function runHook(name: string, terminal: Terminal): Promise<number> {
  if (!isGuardHook(name)) throw new UsageError('E_NO_SUCH_HOOK', `tightlip guards no hook called "${name}".`);
  const repo = findRepositorySync(terminal.cwd, { env: terminal.env, hook: true });
  if (repo === null)
    throw new UsageError(
      'E_NOT_A_REPOSITORY',
      `${terminal.cwd} is in no git repository, so there is nothing to guard.`,
    );
  if (terminal.env['TIGHTLIP_SKIP'] !== undefined) return skip(name, repo, terminal);
  const root = repo.workTree ?? repo.commonDir;
  const settings = await settingsFor(root, terminal);
  return answer(name, { result: await scanStaged(repo, settings, root), settings, repo, terminal });
}

/** The way through that leaves a trace. */
function skip(hook: GuardHook, repo: Repository, terminal: Terminal): number {
  const reason = (terminal.env['TIGHTLIP_SKIP'] ?? '').trim();
  if (reason === '')
    throw new UsageError(
      'E_SKIP_REASON',
      'TIGHTLIP_SKIP needs a reason: TIGHTLIP_SKIP="why this is all right" git commit …',
    );
  const { env } = terminal;
  recordSkip(repo.commonDir, {
    date: new Date().toISOString(),
    name: env['GIT_AUTHOR_NAME'] ?? env['USER'] ?? '',
    mail: env['GIT_AUTHOR_EMAIL'] ?? '',
    hook,
    head: repo.head ?? '-',
    reason,
  });
  return 0;
}

/** Files that would change a setting. Where there is none, the built-in values hold, and no parser is loaded. */
async function settingsFor(root: string, terminal: Terminal): Promise<Settings | null> {
  const files = [
    join(root, 'tightlip.toml'),
    join(root, '.tightlip.toml'),
    ...(terminal.home === null ? [] : [join(terminal.home, '.config', 'tightlip', 'tightlip.toml')]),
  ];
  const xdg = terminal.env['XDG_CONFIG_HOME'];
  if (xdg) files.push(join(xdg, 'tightlip', 'tightlip.toml'));
  const configured =
    files.some((file) => existsSync(file)) ||
    Object.keys(terminal.env).some((key) => key.startsWith('TIGHTLIP_')) ||
    packageNamesUs(root);
  if (!configured) return null;
  const { loadSettings } = await import('../config/index.js');
  const loaded: Loaded = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  return loaded.settings;
}

function packageNamesUs(root: string): boolean {
  const file = join(root, 'package.json');
  return isRegular(file) && readFileSync(file, 'latin1').includes('"tightlip"');
}

const MAX_FILE_BYTES = 100e6;

async function scanStaged(repo: Repository, settings: Settings | null, root: string): Promise<Result> {
  const { detectors, rules, literals } = detectorsFor(settings);
  const globs =
    settings === null && allowText(root, null) === null
      ? () => () => false
      : (await import('../config/index.js')).globMatcher;
  const salt = settings?.salt ?? null;
  return scan({
    target: 'staged',
    version: VERSION,
    detectors,
    rules,
    sources: [stagedSource({ repo, maxBytes: settings?.maxFileSize ?? MAX_FILE_BYTES })],
    detection: createDetection({
      detectors,
      engine: bestEngine(),
      ...(literals === undefined ? {} : { literals }),
      ...(salt === null ? {} : { salt }),
    }),
    suppressor: createSuppressor({
      allow: allowEntries(root, settings),
      rules: settings?.rules ?? [],
      requireReason: settings?.requireReason ?? false,
      honourForeign: settings?.honourForeign ?? true,
      today: new Date().toISOString().slice(0, 10),
      globs,
    }),
    minConfidence: (id) =>
      settings === null ? 0.5 : (lookUp(settings.detectors.minConfidence, id) ?? settings.minConfidence),
    minSeverity: severityFloor(settings),
    severityOf: (id, own) => (settings === null ? own : (lookUp(settings.detectors.severity, id) ?? own)),
    allowGaps: settings?.allowGaps ?? false,
    reportStale: false,
  });
}

/** What is public by design (`info`) is told by scans; nobody is stopped for it. */
const severityFloor = (settings: Settings | null): Severity =>
  settings !== null && atLeast(settings.minSeverity, 'low') ? settings.minSeverity : 'low';

const allowEntries = (root: string, settings: Settings | null): readonly AllowEntry[] => {
  const text = allowText(root, settings);
  return text === null ? [] : parseAllow(text, settings?.allowFile ?? '.tightlip-allow').entries;
};

const allowText = (root: string, settings: Settings | null): string | null =>
  allowFileText(join(root, settings?.allowFile ?? '.tightlip-allow'));

type Outcome = {
  readonly result: Result;
  readonly settings: Settings | null;
  readonly repo: Repository;
  readonly terminal: Terminal;
};

async function answer(hook: GuardHook, { result, settings, repo, terminal }: Outcome): Promise<number> {
  const mode = settings?.mode ?? 'block';
  if (result.findings.length > 0) {
    if (mode === 'observe') return 0;
    const color = wantsColor(
      {
        stdin: terminal.stdin,
        stdout: terminal.stderr,
        stderr: terminal.stderr,
        env: terminal.env,
        cwd: terminal.cwd,
        home: terminal.home,
      },
      true,
    );
    const message = { findings: result.findings, color, hook, unborn: repo.head === null };
    await write(terminal.stderr, mode === 'block' ? blockMessage(message) : warnMessage(message));
    return mode === 'block' ? 1 : 0;
  }
  if (result.scan.state === 'incomplete' && result.scan.gapsAllowed !== true) {
    const [first] = result.gaps;
    await write(
      terminal.stderr,
      `tightlip could not look at all that is staged: ${first?.where ?? ''}: ${first?.because ?? ''}${result.gaps.length > 1 ? ` (and ${result.gaps.length - 1} more)` : ''}.\n`,
    );
    return mode === 'block' ? 2 : 0;
  }
  return 0;
}
