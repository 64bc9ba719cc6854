import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathMatcher, type Settings } from '../config/index.js';
import { findRepository, type Repository } from '../git/index.js';
import {
  historySource,
  rangeSource,
  stagedSource,
  streamSource,
  unstagedSource,
  worktreeSource,
  type PathChoice,
  type Source,
} from '../source/index.js';
import type { ScanFlags } from './scan-flags.js';
import { write, type Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { wholeHistory } from './whole-history.js';

export type ScanTarget = {
  /** As the report shows it. */
  readonly name: string;
  /** Absolute; where configuration and allow file are looked for. */
  readonly root: string;
  readonly sources: readonly Source[];
};

type Request = {
  /** None stands for the current folder, unless something else is named. */
  readonly paths: readonly string[];
  readonly flags: ScanFlags;
  readonly settings: Settings;
  readonly terminal: Terminal;
};

/** What of a repository was asked for by flags. None means the working tree and the history. */
const SCOPE_FLAGS = ['tree', 'history', 'staged', 'unstaged', 'range', 'stdin'] as const;

export type Place = { readonly path: string; readonly root: string; readonly repo: Repository | null };

/** The folder whose configuration holds: the top of the repository, or the folder itself. */
export async function rootOf(path: string, terminal: Terminal): Promise<Place> {
  const full = resolve(terminal.cwd, path);
  if (!existsSync(full))
    throw new UsageError('E_NO_SUCH_PATH', `There is nothing at ${full}. Name a repository, a folder or a file.`);
  const repo = await findRepository(full, { env: terminal.env });
  return repo === null ? { path: full, root: full, repo } : placeIn(repo, full);
}

/** The git folder stands for its repository; what lies in it is not in the working tree, and git lists none of it. */
function placeIn(repo: Repository, path: string): Place {
  const real = realpathSync(path);
  const gitFolders = [repo.gitDir, repo.commonDir]
    .filter((folder) => existsSync(folder))
    .map((folder) => realpathSync(folder));
  const root = repo.workTree ?? repo.commonDir;
  if (gitFolders.includes(real)) return { path: root, root, repo };
  if (gitFolders.some((folder) => real.startsWith(folder + sep))) return { path, root: path, repo: null };
  return { path, root, repo };
}

/** Whether a request looks at all that the allow file and the rules of the place speak of. */
export function isWhole({ path, repo }: Place, flags: ScanFlags, settings: Settings): boolean {
  const narrowed =
    flags.archive !== undefined ||
    flags.ref !== undefined ||
    flags.since !== undefined ||
    [settings.include, settings.exclude, settings.detectors.enable, settings.detectors.disable].some(
      (list) => list.length > 0,
    );
  if (narrowed) return false;
  const chosen = chosenScopes(flags);
  if (repo === null) return statSync(path).isDirectory() && !chosen.includes('stdin');
  const all =
    chosen.length === 0 || (chosen.includes('history') && (repo.workTree === null || chosen.includes('tree')));
  return all && !chosen.includes('stdin') && isTop(path, repo);
}

const chosenScopes = (flags: ScanFlags): readonly (typeof SCOPE_FLAGS)[number][] =>
  SCOPE_FLAGS.filter((name) => flags[name] !== undefined && flags[name] !== false);

/** Turns paths and flags into sources. Throws where the request contradicts itself or what is there. */
export async function sourcesOf(request: Request): Promise<readonly Source[]> {
  const { flags, terminal } = request;
  if (flags.stdin === true) {
    const others = SCOPE_FLAGS.filter((name) => name !== 'stdin' && flags[name] !== undefined);
    if (others.length > 0)
      throw new UsageError('E_SCOPES', `--stdin reads nothing but standard input; it cannot go with --${others[0]}.`);
    return [
      streamSource({
        readable: terminal.stdin as AsyncIterable<Uint8Array>,
        path: flags.stdinPath ?? '-',
        maxBytes: request.settings.maxFileSize,
      }),
    ];
  }
  const sources: Source[] = archiveSources(request);
  if (sources.length > 0 && request.paths.length === 0 && !asksForMore(flags)) return sources;
  for (const path of request.paths.length > 0 ? request.paths : ['.'])
    sources.push(...(await sourcesAt(path, request)));
  return sources;
}

const asksForMore = (flags: ScanFlags): boolean =>
  chosenScopes(flags).length > 0 || flags.ref !== undefined || flags.since !== undefined;

/** An archive is one file like any other: what is packed in it is unpacked wherever it is met. */
function archiveSources({ flags, settings, terminal }: Request): Source[] {
  return (flags.archive ?? []).map((file) => {
    const path = resolve(terminal.cwd, file);
    if (!existsSync(path) || !statSync(path).isFile())
      throw new UsageError('E_NO_SUCH_ARCHIVE', `There is no file at ${path}. --archive takes one archive file.`);
    return worktreeSource({ root: path, repo: null, maxBytes: settings.maxFileSize });
  });
}

async function sourcesAt(path: string, request: Request): Promise<readonly Source[]> {
  const { flags, settings, terminal } = request;
  const { path: root, repo } = await rootOf(path, terminal);
  const chosen = chosenScopes(flags);
  const shared = { ...pathChoice(settings), maxBytes: settings.maxFileSize };
  const tree = (): Source => worktreeSource({ ...shared, root, repo, ignored: flags.ignored ?? false });
  if (repo === null) {
    const needs = [
      ...chosen.filter((name) => name !== 'tree'),
      ...(flags.ref ? ['ref'] : []),
      ...(flags.since ? ['since'] : []),
    ];
    if (needs.length > 0)
      throw new UsageError('E_NOT_A_REPOSITORY', `--${needs[0]} needs a git repository, and ${root} is in none.`);
    return [tree()];
  }
  const history = async (): Promise<readonly Source[]> =>
    flags.ref || flags.since
      ? [
          historySource({
            repo,
            maxBytes: settings.maxFileSize,
            ...(flags.ref ? { refs: flags.ref } : {}),
            ...(flags.since ? { since: parseSince(flags.since) } : {}),
          }),
        ]
      : wholeHistory(repo, { ...shared, ignored: flags.ignored ?? false });
  const wanted: Source[] = [];
  for (const name of chosen) {
    if (name === 'tree') wanted.push(treeOf(repo, tree));
    if (name === 'history') wanted.push(...(await history()));
    if (name === 'staged') wanted.push(stagedSource({ ...shared, repo }));
    if (name === 'unstaged') wanted.push(unstagedSource({ ...shared, repo }));
    if (name === 'range' && flags.range !== undefined) wanted.push(await rangeOf(repo, flags.range, request));
  }
  if (wanted.length > 0) return wanted;
  if (flags.ref || flags.since) return history();
  if (repo.bare || repo.workTree === null) return history();
  return isTop(root, repo) ? [tree(), ...(await history())] : [tree()];
}

/** The range that a request names, as revisions; of `auto` what CI says. */
export async function revisionsOf(
  repo: Repository,
  range: string | true,
  terminal: Terminal,
): Promise<readonly string[]> {
  if (range !== true && range !== 'auto') return [range];
  return (await (await import('./ci/auto-range.js')).autoRange(repo, terminal)).revisions;
}

async function rangeOf(
  repo: Repository,
  range: string | true,
  { flags, settings, terminal }: Request,
): Promise<Source> {
  const maxBytes = settings.maxFileSize;
  if (range !== true && range !== 'auto') return rangeSource({ repo, range, maxBytes });
  const { autoRange } = await import('./ci/auto-range.js');
  const { revisions, gaps, said } = await autoRange(repo, terminal);
  if (flags.quiet !== true) await write(terminal.stderr, `tightlip: ${said}\n`);
  return rangeSource({ repo, range: revisions, gaps, maxBytes });
}

function pathChoice({ include, exclude }: Settings): PathChoice {
  const [included, excluded] = [pathMatcher(include), pathMatcher(exclude)];
  return { ...(included ? { include: included } : {}), ...(excluded ? { exclude: excluded } : {}) };
}

function treeOf(repo: Repository, tree: () => Source): Source {
  if (repo.workTree === null)
    throw new UsageError('E_NO_WORKTREE', 'A bare repository has no working tree: leave --tree out.');
  return tree();
}

export type EncryptionScopes = {
  readonly staged: boolean;
  readonly tree: boolean;
  readonly tips: boolean;
  readonly range: boolean;
};

/** Which parts of a repository a request looks at as a whole, of those in which files may have to be encrypted; null for none. */
export function encryptionScopes({ path, repo }: Place, flags: ScanFlags): EncryptionScopes | null {
  if (repo === null || flags.stdin === true || flags.archive !== undefined || flags.since !== undefined) return null;
  const chosen = chosenScopes(flags);
  const none = chosen.length === 0 && flags.ref === undefined;
  if (!isTop(path, repo)) return null;
  const scopes = {
    staged: chosen.includes('staged'),
    tree: (none && repo.workTree !== null) || chosen.includes('tree'),
    tips: none || chosen.includes('history'),
    range: chosen.includes('range'),
  };
  return scopes.staged || scopes.tree || scopes.tips || scopes.range ? scopes : null;
}

/** A folder or file inside a repository is scanned as such; only the top stands for the whole repository. */
const isTop = (path: string, { workTree, commonDir }: Repository): boolean => {
  const top = workTree ?? commonDir;
  return existsSync(top) && realpathSync(top) === realpathSync(path);
};

const AGO = /^(\d{1,4})[ .]*(day|week|month|year)s?(?:[ .]*ago)?$/i;
const DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;

/** `2024-05-01`, an ISO time, or `3 weeks ago`. */
export function parseSince(text: string, now: Date = new Date()): Date {
  const [, count, unit] = AGO.exec(text.trim()) ?? [];
  if (count !== undefined && unit !== undefined)
    return new Date(now.getTime() - Number(count) * DAYS[unit.toLowerCase() as keyof typeof DAYS] * 86_400_000);
  const at = new Date(text);
  if (Number.isNaN(at.getTime()))
    throw new UsageError('E_DATE', `--since takes a date such as 2024-05-01, or "3 weeks ago", not "${text}".`);
  return at;
}
