import { release } from 'node:os';
import { resolve } from 'node:path';
import { allDetectors } from '../../catalogue/index.js';
import { loadSettings, readAllowFile, type Loaded } from '../../config/index.js';
import { findRepository, runGit, type Repository } from '../../git/index.js';
import { bestEngine } from '../../match/index.js';
import { reasonOf } from '../../model/index.js';
import { parseAllow } from '../../suppress/index.js';
import type { Check } from './check.js';
import { hookCheck } from './hooks.js';
import { journalCheck } from './journal.js';
import { noRepository } from '../no-repository.js';
import type { Terminal } from '../terminal.js';
import { VERSION } from '../version.js';

const ok = (name: string, says: string): Check => ({ name, state: 'ok', says, toDo: null });

export async function inspect(terminal: Terminal): Promise<readonly Check[]> {
  const checks = [
    ok('tightlip', `${VERSION}, ${allDetectors().length} detectors`),
    ok('node', `${process.version} on ${process.platform} ${release()}`),
    engineCheck(),
    await gitCheck(terminal),
  ];
  const repo = await findRepository(terminal.cwd, { env: terminal.env });
  checks.push(repositoryCheck(repo, terminal));
  if (repo !== null) checks.push(await hookCheck(repo, terminal), journalCheck(repo));
  const root = repo?.workTree ?? repo?.commonDir ?? terminal.cwd;
  const loaded = await settingsOf(root, terminal);
  checks.push(
    ...('check' in loaded
      ? [loaded.check]
      : [configurationCheck(loaded.loaded), await allowCheck(root, loaded.loaded)]),
  );
  return [...checks, ok('cache', 'there is none: every scan reads everything anew')];
}

function engineCheck(): Check {
  try {
    const { name } = bestEngine();
    if (name === 're2') return ok('engine', 're2, the native one');
    return {
      name: 'engine',
      state: 'attention',
      says: 're2js, the one in JavaScript, because the native re2 is not installed or does not load: same answers, more slowly',
      toDo: 'With a network or a compiler at hand: npm install re2',
    };
  } catch (thrown) {
    return {
      name: 'engine',
      state: 'broken',
      says: `no regular-expression engine could be loaded: ${reasonOf(thrown)}`,
      toDo: 'Install tightlip anew.',
    };
  }
}

async function gitCheck(terminal: Terminal): Promise<Check> {
  try {
    const out = await runGit(noRepository(terminal), ['version']);
    return ok(
      'git',
      out
        .toString('utf8')
        .trim()
        .replace(/^git version /, ''),
    );
  } catch (thrown) {
    // Repositories are then read without it: slower, and not what is staged.
    return {
      name: 'git',
      state: 'attention',
      says: reasonOf(thrown),
      toDo: 'Without it, a scan of the working tree or of history goes on more slowly, and names of refs are not read; --staged and hooks do not work.',
    };
  }
}

function repositoryCheck(repo: Repository | null, { cwd }: Terminal): Check {
  if (repo === null) return ok('repository', `none at ${cwd}: a scan looks at plain files`);
  const place = repo.workTree ?? repo.gitDir;
  if (repo.broken !== null)
    return { name: 'repository', state: 'attention', says: `${place}: ${repo.broken}`, toDo: 'Run: git fsck' };
  const notes = [
    ...(repo.bare ? ['bare'] : []),
    ...(repo.shallow ? ['shallow'] : []),
    ...(repo.partial ? ['partial'] : []),
  ];
  if (!repo.shallow && !repo.partial)
    return ok('repository', `${place}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`);
  return {
    name: 'repository',
    state: 'attention',
    says: `${place} (${notes.join(', ')}): history is not all here`,
    toDo: repo.shallow
      ? 'For a scan of all history: git fetch --unshallow'
      : 'For a scan of all history, clone without --filter.',
  };
}

async function settingsOf(
  root: string,
  terminal: Terminal,
): Promise<{ readonly loaded: Loaded } | { readonly check: Check }> {
  try {
    return { loaded: await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} }) };
  } catch (thrown) {
    return {
      check: {
        name: 'configuration',
        state: 'broken',
        says: reasonOf(thrown),
        toDo: 'Mend it; until then, tightlip scan --no-config goes on without.',
      },
    };
  }
}

function configurationCheck({ origins, warnings }: Loaded): Check {
  const sources = [
    ...new Set(Object.values(origins).flatMap(({ layer, source }) => (source === null ? [] : [`${layer} ${source}`]))),
  ];
  const says = sources.length === 0 ? 'built-in values only' : sources.join(', ');
  const [warning] = warnings;
  if (warning === undefined) return ok('configuration', says);
  return { name: 'configuration', state: 'attention', says, toDo: warning };
}

async function allowCheck(root: string, { settings }: Loaded): Promise<Check> {
  try {
    const text = await readAllowFile(resolve(root, settings.allowFile), { within: root });
    if (text === null) return ok('allow file', `no ${settings.allowFile}: nothing is set aside`);
    const { entries, problems } = parseAllow(text, settings.allowFile);
    const says = `${settings.allowFile}: ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`;
    const [problem] = problems;
    if (problem === undefined) return ok('allow file', says);
    return {
      name: 'allow file',
      state: 'attention',
      says,
      toDo: `Line ${problem.line} ${problem.because}${problems.length > 1 ? ` (and ${problems.length - 1} more lines)` : ''}.`,
    };
  } catch (thrown) {
    return {
      name: 'allow file',
      state: 'broken',
      says: reasonOf(thrown),
      toDo: 'Mend it; until then, tightlip scan --no-allow goes on without.',
    };
  }
}
