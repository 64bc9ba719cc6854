// Prints what the guard costs people, as differences and ratios taken in one run, and what others cost on the same files.
// Usage: npm run bench:guard [-- --pairs N]   (TIGHTLIP_BENCH_GITLEAKS and the like name the programs of others; else they are taken from PATH)
import { execFileSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isStale } from '../tools/build.mjs';
import { heading, row } from './figures.mjs';
import { ENVIRONMENT, inTurn, median, ratiosOf } from './pairs.mjs';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const CLI = path.join(ROOT, 'bin', 'tightlip.mjs');
const HOOK = path.join(ROOT, 'dist', 'hook.cjs');
const LINE = 'export function total(items) { return items.reduce((sum, item) => sum + item.price * item.count, 0); }\n';

/** Code as people write it about secrets, without one: detectors wake, and values are judged. */
const telling = (index) => `// file ${index}
const password = process.env.DB_PASSWORD_${index};
const apiKey = config.get('service.${index}.apiKey');
const sessionKey = 'user-session-${index}';
const tokenName = "refresh-token-name-${index}";
headers.Authorization = \`Bearer \${token}\`;
db.connect({ host: 'localhost', port: 5432, password: options.password });
if (secret === undefined) throw new Error('the secret of account ${index} is missing');
const author = 'somebody'; const keyboard = "layout-${index}"; const csrfToken = getToken(request, ${index});
`;

const at = process.argv.indexOf('--pairs');
const PAIRS = at > 0 ? Number(process.argv[at + 1]) : 9;

const ENV = {
  ...ENVIRONMENT,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
};

const base = mkdtempSync(path.join(tmpdir(), 'tightlip-bench-'));
const git = (cwd, ...args) => execFileSync('git', args, { cwd, env: ENV, stdio: ['ignore', 'pipe', 'ignore'] });

function write(folder, name, text) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** A repository with so many new files staged; `guarded` has the hooks in it. */
function staged(name, files, { guarded = false, text = (index) => `// file ${index}\n${LINE.repeat(40)}` } = {}) {
  const folder = path.join(base, name);
  mkdirSync(folder);
  git(folder, 'init', '-q', '-b', 'main');
  for (let index = 0; index < 10; index++) write(folder, `old${index}.js`, LINE.repeat(20));
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', 'First');
  for (let index = 0; index < files; index++) write(folder, `src/${index % 20}/new${index}.js`, text(index));
  git(folder, 'add', '.');
  if (guarded) execFileSync(process.execPath, [CLI, 'guard', 'install'], { cwd: folder, env: ENV });
  return folder;
}

const number = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
const verdict = (value, goal) => (goal === undefined ? '' : `   goal ≤ ${goal} ${value <= goal ? 'met' : 'MISSED'}`);

/** `first` beside `second`, in turn, after one of each that does not count. */
function pairs(first, second, rounds = PAIRS) {
  inTurn([first, second], { rounds: 1 });
  const times = inTurn([first, second], { rounds });
  return [times.get(first.name), times.get(second.name)];
}

function difference(title, [own, other], goal) {
  const values = own.map((ms, round) => ms - other[round]).toSorted((a, b) => a - b);
  const value = median(values);
  const spread = `(${number(values[0])} to ${number(values.at(-1))})`;
  row(`► ${title}`, `${number(value)} ms ${spread}${verdict(value, goal)}`);
}

function ratio(title, [own, other], goal) {
  const values = ratiosOf(own, other);
  const value = median(values);
  const spread = `(${value === 0 ? 0 : values[0].toFixed(2)} to ${values.at(-1).toFixed(2)})`;
  row(`► ${title}`, `${value.toFixed(2)} ${spread}${verdict(value, goal)}`);
}

const nodeAlone = (cwd) => ({ name: 'node -e 0', command: process.execPath, args: ['-e', '0'], cwd, env: ENV });
const hookIn = (cwd) => ({ name: 'hook', command: process.execPath, args: [HOOK, 'pre-commit'], cwd, env: ENV });

/** `git commit`, taken back before the next. */
function committing(name, folder) {
  const first = String(git(folder, 'rev-parse', 'HEAD')).trim();
  return {
    name,
    command: 'git',
    args: ['commit', '-q', '-m', 'Add what is new'],
    cwd: folder,
    env: ENV,
    before: () => git(folder, 'update-ref', 'refs/heads/main', first),
  };
}

/** `git push` of ten commits to an empty repository. */
function pushing(name, guarded) {
  const folder = staged(name, 0, { guarded });
  for (let index = 0; index < 10; index++) {
    write(folder, `pushed${index}.js`, `// ${index}\n${LINE.repeat(40)}`);
    git(folder, 'add', '.');
    git(folder, 'commit', '-q', '--no-verify', '-m', `Change ${index}`);
  }
  const bare = path.join(base, `${name}.git`);
  git(base, 'init', '-q', '--bare', bare);
  git(folder, 'remote', 'add', 'origin', bare);
  const first = String(git(folder, 'rev-list', '--max-parents=0', 'HEAD')).trim();
  git(folder, 'push', '-q', '--no-verify', 'origin', `${first}:refs/heads/main`);
  return {
    name,
    command: 'git',
    args: ['push', '-q', 'origin', 'main'],
    cwd: folder,
    env: ENV,
    before: () => {
      git(bare, 'update-ref', 'refs/heads/main', first);
      git(folder, 'update-ref', 'refs/remotes/origin/main', first);
    },
  };
}

function message(name, folder, text) {
  const file = path.join(base, `${name}.txt`);
  writeFileSync(file, text);
  return { name, command: path.join(folder, '.git/hooks/commit-msg'), args: [file], cwd: folder, env: ENV };
}

const PEERS = [
  { name: 'gitleaks', args: () => ['git', '--pre-commit', '--staged', '--no-banner', '--redact', '.'] },
  { name: 'betterleaks', args: () => ['git', '--pre-commit', '--staged', '--no-banner', '--redact', '.'] },
  {
    name: 'kingfisher',
    args: () => ['scan', '.', '--staged', '--no-validate', '--no-update-check'],
    expect: [0, 200, 205],
  },
  { name: 'ripsecrets', args: (files) => files },
  { name: 'detect-secrets-hook', args: (files) => files },
  {
    name: 'secretlint',
    args: (files) => files,
    prepare: (folder) => {
      const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend' }];
      write(folder, '.secretlintrc.json', JSON.stringify({ rules }));
    },
  },
  { name: 'talisman', args: () => ['--githook', 'pre-commit'] },
];

function programOf(name) {
  const given = process.env[`TIGHTLIP_BENCH_${name.toUpperCase().replaceAll('-', '_')}`];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return [...(given ? [given] : []), ...folders.map((folder) => path.join(folder, name))].find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Tries another program once, which does not count. One that does not end as it should is told, and left out. */
function works(run) {
  try {
    inTurn([run], { rounds: 1 });
    return true;
  } catch (error) {
    row(`left out: ${run.name}`, error.message.split('\n')[0].slice(0, 100));
    return false;
  }
}

/** Whole processes on the same ten files, all in turn. */
function besideOthers(folder) {
  const files = String(git(folder, 'diff', '--cached', '--name-only'))
    .trim()
    .split('\n');
  const others = PEERS.flatMap(({ name, args, expect, prepare }) => {
    const command = programOf(name);
    if (command === undefined) return [];
    prepare?.(folder);
    return [{ name, command, args: args(files), expect: expect ?? [0], cwd: folder, env: ENV }];
  });
  const own = { ...hookIn(folder), name: 'tightlip' };
  inTurn([own], { rounds: 1 });
  const runs = [own, ...others.filter(works)];
  const times = inTurn(runs, { rounds: PAIRS });
  const ours = times.get('tightlip');
  const sorted = [...times].toSorted(([, a], [, b]) => median(a) - median(b));
  for (const [name, ms] of sorted)
    row(
      name,
      `${number(median(ms))} ms${name === 'tightlip' ? '' : `, ${median(ratiosOf(ms, ours)).toFixed(2)} times ours`}`,
    );
  const missing = PEERS.filter(({ name }) => programOf(name) === undefined).map(({ name }) => name);
  if (missing.length > 0) row(`not installed here: ${missing.join(', ')}`, '');
}

if (isStale()) await build();
try {
  const ten = staged('ten', 10);
  const thousand = staged('thousand', 1000);
  heading(`The hook, over \`node -e 0\` (${PAIRS} pairs)`);
  difference('ten files staged', pairs(hookIn(ten), nodeAlone(ten)), 40);
  const judged = staged('judged', 10, { text: telling });
  difference('ten files that speak of secrets', pairs(hookIn(judged), nodeAlone(judged)), 40);
  difference('1,000 files staged', pairs(hookIn(thousand), nodeAlone(thousand)), 400);
  heading('git, with the guard ÷ without');
  const plain = committing('plain commit', staged('plain', 10));
  const guarded = staged('guarded', 10, { guarded: true });
  ratio('whole `git commit` of ten files', pairs(committing('guarded commit', guarded), plain), 3);
  ratio('whole `git push` of ten commits', pairs(pushing('guarded-push', true), pushing('plain-push', false)));
  heading('The hook of the message, over `sh -c :`');
  const shell = { name: 'sh', command: '/bin/sh', args: ['-c', ':'], cwd: guarded, env: ENV };
  difference('plain words', pairs(message('plain', guarded, 'Mend a typo in it\n'), shell));
  difference(
    'a word that speaks of a secret',
    pairs(message('words', guarded, 'Read the password from the environment\n'), shell),
  );
  heading('Whole processes on the same ten files');
  besideOthers(ten);
} finally {
  rmSync(base, { recursive: true, force: true });
}
