import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground, HidingPlace, Shown, Theme } from './place.js';

const nowhere: Shown = { kind: 'history', path: '' };
const inHistory = (path: string): Shown => ({ kind: 'history', path, commit: true });
const inFile = (path: string): Shown => ({ kind: 'file', path });

const stash = (at: Ground, files: Readonly<Record<string, string>>, ...flags: readonly string[]): void => {
  for (const [path, content] of Object.entries(files)) at.repo.write(path, content);
  at.repo.git('stash', '-q', ...flags);
};

const stashes: readonly HidingPlace[] = [
  {
    row: 21,
    title: 'one below the newest',
    plant: (at, secret) => stash(at, { base: `${secret}\n` }),
    shown: { kind: 'history', path: 'base' },
  },
  {
    row: 21,
    title: 'one that was dropped',
    plant: (at, secret) => {
      stash(at, { base: `${secret}\n` });
      at.repo.git('stash', 'drop', '-q');
    },
    shown: { kind: 'history', path: '…' },
  },
  {
    row: 20,
    title: 'its working tree',
    // The next two go into the same stash.
    plant: (at, secret) => at.repo.write('base', `${secret}\n`),
    shown: inHistory('base'),
  },
  {
    row: 20,
    title: 'its index',
    plant: (at, secret) => {
      at.repo.write('index-only', `${secret}\n`);
      at.repo.git('add', 'index-only');
      at.repo.write('index-only', 'clean\n');
    },
    shown: inHistory('index-only'),
  },
  {
    row: 20,
    title: 'its untracked files',
    plant: (at, secret) => stash(at, { 'new.env': `${secret}\n` }, '-u'),
    shown: inHistory('new.env'),
  },
];

const lost: readonly HidingPlace[] = [
  {
    row: 22,
    title: 'undone by a reset',
    plant: (at, secret) => {
      at.repo.commit({ 'undone.txt': `${secret}\n` });
      at.repo.git('reset', '-q', '--hard', 'HEAD~');
    },
    shown: { kind: 'history', path: 'undone.txt' },
  },
  {
    row: 22,
    title: 'amended',
    plant: (at, secret) => {
      at.repo.commit({ 'amended.txt': `${secret}\n` });
      at.repo.write('amended.txt', 'clean\n');
      at.repo.git('commit', '-q', '-a', '--amend', '-m', 'amended');
    },
    shown: { kind: 'history', path: 'amended.txt' },
  },
  {
    row: 22,
    title: 'of a branch that was deleted',
    plant: (at, secret) => {
      at.repo.git('switch', '-q', '-c', 'short-lived');
      at.repo.commit({ 'short-lived.txt': `${secret}\n` });
      at.repo.git('switch', '-q', 'main');
      at.repo.git('branch', '-q', '-D', 'short-lived');
    },
    shown: { kind: 'history', path: 'short-lived.txt' },
  },
];

/** Moves objects into a pack. */
function pack(at: Ground, ...ids: readonly string[]): void {
  at.repo.gitWith({ input: `${ids.join('\n')}\n` }, 'pack-objects', '-q', join(at.repo.root, '.git/objects/pack/pack'));
  at.repo.git('prune-packed', '-q');
}

const dangling: readonly HidingPlace[] = [
  { row: 23, title: 'a blob', plant: (at, secret) => void at.blob(`${secret}\n`), shown: nowhere },
  {
    row: 23,
    title: 'a file of a tree',
    plant: (at, secret) => void at.tree(`100644 blob ${at.blob(`x ${secret}\n`)}\tfile`),
    shown: nowhere,
  },
  {
    row: 23,
    title: 'a name in a tree',
    plant: (at, secret) => void at.tree(`100644 blob ${at.blob('x\n')}\t${secret}`),
    shown: { kind: 'metadata', what: 'path', path: '…' },
  },
  {
    row: 23,
    title: 'the message of a commit',
    plant: (at, secret) => void at.looseCommit(`nobody knows ${secret}`),
    shown: { kind: 'metadata', what: 'commit-message', path: '{id}' },
  },
  {
    row: 23,
    title: 'the message of a tag',
    plant: (at, secret) =>
      void at.object('tag', `object ${at.tip()}\ntype commit\ntag gone\n${at.person('tagger')}\n${secret}\n`),
    shown: { kind: 'metadata', what: 'tag-message', path: '{id}' },
  },
  {
    row: 23,
    title: 'a blob in a pack',
    plant: (at, secret) => pack(at, at.blob(`packed ${secret}\n`)),
    shown: nowhere,
  },
  {
    row: 23,
    title: 'a pack whose index is gone',
    plant: (at, secret) => {
      const packs = join(at.repo.root, '.git/objects/pack');
      const before = at.repo.gitWith(
        { input: at.blob(`no index ${secret}\n`) },
        'pack-objects',
        '-q',
        join(packs, 'pack'),
      );
      at.repo.git('prune-packed', '-q');
      rmSync(join(packs, `pack-${before.trim()}.idx`), { force: true });
    },
    shown: nowhere,
  },
];

const uncommitted: readonly HidingPlace[] = [
  {
    row: 24,
    title: 'a side of a conflict',
    plant: (at, secret) => {
      const [base, ours] = [at.blob('base\n'), at.blob(`${secret}\n`)];
      const lines = [`100644 ${base} 1\tconflict`, `100644 ${ours} 2\tconflict`, `100644 ${base} 3\tconflict`];
      at.repo.gitWith({ input: `${lines.join('\n')}\n` }, 'update-index', '--index-info');
    },
    shown: nowhere,
  },
  {
    row: 24,
    title: 'staged',
    plant: (at, secret) => {
      at.repo.write('staged', `${secret}\n`);
      at.repo.git('add', 'staged');
    },
    shown: inFile('staged'),
  },
  {
    row: 24,
    title: 'staged, and changed since',
    plant: (at, secret) => {
      at.repo.write('taken-back', `${secret}\n`);
      at.repo.git('add', 'taken-back');
      at.repo.write('taken-back', 'clean\n');
    },
    shown: nowhere,
  },
  {
    row: 24,
    title: 'staged, and the file is gone',
    plant: (at, secret) => {
      at.repo.write('file-gone', `${secret}\n`);
      at.repo.git('add', 'file-gone');
      rmSync(join(at.repo.root, 'file-gone'));
    },
    shown: nowhere,
  },
  {
    row: 24,
    title: 'changed, not staged',
    plant: (at, secret) => at.repo.write('unstaged', `${secret}\n`),
    shown: inFile('unstaged'),
  },
  {
    row: 24,
    title: 'changed in a file that git was told not to look at',
    plant: (at, secret) => {
      at.repo.git('update-index', '--assume-unchanged', 'assumed');
      at.repo.write('assumed', `${secret}\n`);
    },
    shown: inFile('assumed'),
  },
  {
    row: 24,
    title: 'not tracked',
    plant: (at, secret) => at.repo.write('deep/er/untracked', `${secret}\n`),
    shown: inFile('deep/er/untracked'),
  },
  {
    row: 24,
    title: 'to be added',
    plant: (at, secret) => {
      at.repo.write('intended', `${secret}\n`);
      at.repo.git('add', '-N', 'intended');
    },
    shown: inFile('intended'),
  },
];

export const STORE: Theme = {
  name: 'stashes, reflogs, unreachable objects and what is not committed',
  prepare: ({ repo }) => void repo.commit({ base: 'b\n', unstaged: 'u\n', assumed: 'a\n' }),
  places: [...stashes, ...lost, ...dangling, ...uncommitted],
};

/** Asked for, and not by default: the values of ignored files are secrets of whoever works here. */
export const IGNORED: Theme = {
  name: 'ignored files',
  prepare: ({ repo }) => void repo.commit({ '.gitignore': '*.env\nignored/\n' }),
  places: ['production.env', 'ignored/terraform.tfstate'].map((path) => ({
    row: 30,
    title: `\`${path}\``,
    plant: ({ repo }, secret) => repo.write(path, `{"token": "${secret}"}\n`),
    shown: inFile(path),
    flags: ['--ignored'],
  })),
};
