import { symlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground, HidingPlace, Shown, Theme } from './place.js';

const inHistory = (path: string): Shown => ({ kind: 'history', path, commit: true });

const SAME = 'the same line\n'.repeat(30);

function link(at: Ground, path: string, target: string): void {
  rmSync(join(at.repo.root, path), { force: true });
  symlinkSync(target, join(at.repo.root, path));
}

/** A branch with a change of its own. */
function branch(at: Ground, name: string): void {
  at.repo.git('switch', '-q', '-c', name);
  at.repo.commit({ [`${name}.txt`]: 'on a branch\n' });
  at.repo.git('switch', '-q', 'main');
}

const places: readonly HidingPlace[] = [
  {
    row: 1,
    title: 'a line',
    plant: (at, secret) => at.passing({ 'line.env': `A=1\nTOKEN=${secret}\n` }),
    shown: inHistory('line.env'),
  },
  {
    row: 1,
    title: 'a whole file',
    plant: (at, secret) => {
      at.repo.commit({ 'whole.env': `${secret}\n` });
      at.repo.git('rm', '-q', 'whole.env');
      at.repo.commit({});
    },
    shown: inHistory('whole.env'),
  },
  {
    row: 1,
    title: 'on a branch that was never merged',
    plant: (at, secret) => {
      at.repo.git('switch', '-q', '-c', 'never-merged');
      at.passing({ 'branch.env': `${secret}\n` });
      at.repo.git('switch', '-q', 'main');
    },
    shown: inHistory('branch.env'),
  },
  {
    row: 2,
    title: 'moved, with one line more',
    plant: (at, secret) => {
      at.repo.commit({ 'old-name.txt': SAME });
      at.repo.git('mv', 'old-name.txt', 'new-name.txt');
      at.passing({ 'new-name.txt': `${SAME}${secret}\n` });
    },
    shown: inHistory('new-name.txt'),
  },
  {
    row: 3,
    title: 'copied, with one line more',
    plant: (at, secret) => {
      at.repo.commit({ 'original.txt': SAME });
      at.passing({ 'copy.txt': `${SAME}${secret}\n` });
    },
    shown: inHistory('copy.txt'),
  },
  {
    row: 4,
    title: 'a file that no parent has',
    plant: (at, secret) => {
      branch(at, 'side');
      at.repo.commit({ base: 'main goes on\n' });
      at.repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
      at.passing({ 'only-in-merge.txt': `${secret}\n` });
    },
    shown: inHistory('only-in-merge.txt'),
  },
  {
    row: 4,
    title: 'the settled conflict of a merge',
    plant: (at, secret) => {
      at.repo.commit({ 'both.txt': 'base\n' });
      at.repo.git('switch', '-q', '-c', 'other-side');
      at.repo.commit({ 'both.txt': 'theirs\n' });
      at.repo.git('switch', '-q', 'main');
      at.repo.commit({ 'both.txt': 'ours\n' });
      at.repo.tryGit('merge', '-q', 'other-side');
      at.passing({ 'both.txt': `${secret}\n` });
    },
    shown: inHistory('both.txt'),
  },
  {
    row: 4,
    title: 'a merge of three branches',
    plant: (at, secret) => {
      for (const name of ['one', 'two']) branch(at, name);
      at.repo.git('merge', '-q', '--no-ff', '--no-commit', 'one', 'two');
      at.passing({ 'octopus.txt': `${secret}\n` });
    },
    shown: inHistory('octopus.txt'),
  },
  {
    row: 5,
    title: 'a link that became a file',
    plant: (at, secret) => {
      link(at, 'was-link', 'README.md');
      at.repo.commit({});
      rmSync(join(at.repo.root, 'was-link'));
      at.passing({ 'was-link': `${secret}\n` });
    },
    shown: inHistory('was-link'),
  },
  {
    row: 5,
    title: 'a file that became a link',
    plant: (at, secret) => {
      at.repo.commit({ 'is-link': `${secret}\n` });
      link(at, 'is-link', 'README.md');
      at.repo.commit({});
    },
    shown: inHistory('is-link'),
  },
  {
    row: 6,
    title: 'in history',
    plant: (at, secret) => {
      link(at, 'old-link', `https://user:${secret}@example.org/`);
      at.repo.commit({});
      at.repo.git('rm', '-q', 'old-link');
      at.repo.commit({});
    },
    shown: inHistory('old-link'),
  },
  {
    row: 6,
    title: 'in the working tree',
    plant: (at, secret) => link(at, 'new-link', `https://user:${secret}@example.org/`),
    shown: { kind: 'file', path: 'new-link' },
  },
  ...['-diff', 'binary', '-text', 'diff=driver', 'export-ignore'].map((attribute, index): HidingPlace => ({
    row: 7,
    title: `\`${attribute}\``,
    plant: (at, secret) => {
      const path = `hidden-${index}.cfg`;
      at.repo.commit({ '.gitattributes': `${path} ${attribute}\n` });
      at.passing({ [path]: `key=${secret}\n` });
    },
    shown: inHistory(`hidden-${index}.cfg`),
  })),
  {
    row: 8,
    title: 'between zeros',
    plant: (at, secret) => at.passing({ 'program.bin': `\u007fELF\u0002\u0001\0\0\0${secret}\0\0\u0003\0` }),
    shown: inHistory('program.bin'),
  },
  {
    row: 8,
    title: 'in the text of a picture',
    plant: (at, secret) => {
      const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 40]);
      at.passing({
        'picture.png': Buffer.concat([head, Buffer.from(`tEXtComment\0${secret}`), Buffer.from([1, 2, 255])]),
      });
    },
    shown: inHistory('picture.png'),
  },
];

export const CONTENT: Theme = { name: 'content of files in history', places };
