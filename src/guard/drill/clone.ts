import { appendFileSync, cpSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative } from 'node:path';
import type { Environment } from '../../git/index.js';
import type { GuardTarget } from '../target.js';
import { prepare, type DrillPlace } from './attempt.js';

export type CloneOptions = {
  readonly target: GuardTarget;
  /** An empty folder. */
  readonly into: string;
  readonly env: Environment;
  /** Settings of git that name hooks, as `hook.NAME.KEY` and its value. */
  readonly hookSettings: readonly (readonly [string, string])[];
};

/** What says how hooks and the guard act, beside the files at the top; it may not be committed yet. */
const CONFIGURATION = ['.husky', '.githooks', '.config', '.git-hooks', 'git-hooks'];
const MOST_BYTES = 1 << 20;

/** A clone that shares the objects, with the configuration files, the hooks and nothing else in its working tree; HEAD on a branch `drill`. */
export async function throwAwayClone({ target, into, env, hookSettings }: CloneOptions): Promise<DrillPlace> {
  const source = target.workTree ?? target.gitDir;
  const folder = join(into, 'clone');
  const place: DrillPlace = { folder, env };
  await prepare({ folder: into, env }, 'clone', '--quiet', '--shared', '--no-checkout', source, folder);
  await prepare(place, 'config', 'core.sparseCheckout', 'true');
  mkdirSync(join(folder, '.git', 'info'), { recursive: true });
  writeFileSync(join(folder, '.git', 'info', 'sparse-checkout'), [...sparsePaths(target), ''].join('\n'));
  const born = await prepare(place, 'rev-parse', '--quiet', '--verify', 'HEAD').then(
    () => true,
    () => false,
  );
  await (born
    ? prepare(place, 'checkout', '--quiet', '-B', 'drill')
    : prepare(place, 'symbolic-ref', 'HEAD', 'refs/heads/drill'));
  await copyHooks(target, place);
  for (const [name, value] of hookSettings) await prepare(place, 'config', '--add', name, value);
  copyConfiguration(source, folder);
  appendFileSync(join(folder, '.git', 'info', 'exclude'), '\n.env\nnode_modules\n');
  await prepare(place, 'add', '--all', '.');
  await prepare(place, 'commit', '--quiet', '--allow-empty', '-m', 'Drill begins');
  if (existsSync(join(source, 'node_modules')))
    symlinkSync(join(source, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return place;
}

/** The files at the top, and the folders in which hooks and their settings are. */
function sparsePaths({ workTree, hooksDir }: GuardTarget): readonly string[] {
  const way = workTree === null ? '' : relative(workTree, hooksDir).replaceAll('\\', '/');
  const own = way === '' || way.startsWith('..') || isAbsolute(way) ? [] : [`/${way.split('/')[0] ?? ''}/`];
  return ['/*', '!/*/', '/tightlip-drill/', ...CONFIGURATION.map((name) => `/${name}/`), ...own];
}

/** Hooks as git finds them in the source: those of its own folder, and those that core.hooksPath leads to. */
async function copyHooks({ commonDir, workTree, hooksDir }: GuardTarget, place: DrillPlace): Promise<void> {
  const own = join(commonDir, 'hooks');
  if (existsSync(own)) cpSync(own, join(place.folder, '.git', 'hooks'), { recursive: true, force: true });
  if (hooksDir === own) return;
  const way = workTree === null ? '..' : relative(workTree, hooksDir);
  if (way.startsWith('..') || isAbsolute(way) || workTree === null)
    return prepare(place, 'config', 'core.hooksPath', hooksDir);
  if (existsSync(hooksDir)) {
    const whole = basename(hooksDir) === '_' ? dirname(way) : way;
    cpSync(join(workTree, whole), join(place.folder, whole), { recursive: true, force: true });
  }
  return prepare(place, 'config', 'core.hooksPath', way);
}

/** The files at the top and the folders of hook managers as they are now: what is said there holds for the next commit. */
function copyConfiguration(source: string, folder: string): void {
  for (const name of CONFIGURATION)
    if (existsSync(join(source, name)))
      cpSync(join(source, name), join(folder, name), { recursive: true, force: true });
  for (const name of TOP_FILES) {
    const stat = statSync(join(source, name), { throwIfNoEntry: false });
    if (stat?.isFile() === true && stat.size <= MOST_BYTES)
      cpSync(join(source, name), join(folder, name), { force: true });
  }
}

const TOP_FILES = [
  'tightlip.toml',
  '.tightlip.toml',
  '.tightlip-allow',
  '.tightlip-known',
  'package.json',
  '.overcommit.yml',
  '.pre-commit-config.yaml',
  ...['lefthook', '.lefthook', 'lefthook-local', '.lefthook-local'].flatMap((stem) =>
    ['yml', 'yaml', 'toml', 'json', 'jsonc'].map((end) => `${stem}.${end}`),
  ),
  ...['simple-git-hooks', '.simple-git-hooks'].flatMap((stem) =>
    ['cjs', 'js', 'mjs', 'json'].map((end) => `${stem}.${end}`),
  ),
];
