import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground, Theme } from './place.js';

/** A clone of a repository of three commits. What is cloned is made first, and the clone is what is scanned. */
function clone(at: Ground, ...flags: readonly string[]): void {
  const origin = at.other();
  origin.git('config', 'uploadpack.allowFilter', 'true');
  for (const text of ['one', 'two', 'three']) origin.commit({ 'a.txt': `${text}\n`, [`${text}.txt`]: 'x\n' });
  rmSync(at.repo.root, { recursive: true });
  origin.git('clone', '-q', ...flags, `file://${origin.root}`, at.repo.root);
}

const found = (title: string): Theme['places'][number] => ({
  row: 28,
  title,
  plant: ({ repo }, secret) => repo.write('here.txt', `${secret}\n`),
  shown: { kind: 'file', path: 'here.txt' },
});

export const SHALLOW: Theme = {
  name: 'a shallow clone',
  prepare: (at) => clone(at, '--depth', '1'),
  places: [found('what a shallow clone has')],
  absent: [{ row: 28, title: 'what a shallow clone lacks', because: 'a shallow clone' }],
};

export const PARTIAL: Theme = {
  name: 'a partial clone',
  prepare: (at) => clone(at, '--filter=blob:none'),
  places: [found('what a partial clone has')],
  absent: [{ row: 28, title: 'what a partial clone lacks', because: 'partial clone' }],
};

export const DAMAGED: Theme = {
  name: 'a repository that has lost an object',
  prepare: (at) => {
    at.repo.commit({ a: '1\n' });
    const gone = at.blob('soon gone\n');
    at.repo.commit({ a: 'soon gone\n' });
    rmSync(join(at.repo.root, '.git/objects', gone.slice(0, 2), gone.slice(2)));
  },
  places: [found('what a damaged repository still has')],
  absent: [{ row: 28, title: 'an object that is missing', because: 'missing' }],
};

function borrow(at: Ground, from: string): void {
  const folder = join(at.repo.root, '.git/objects/info');
  mkdirSync(folder, { recursive: true });
  appendFileSync(join(folder, 'alternates'), `${from}\n`);
}

export const ALTERNATES: Theme = {
  name: 'borrowed objects',
  places: [
    {
      row: 28,
      title: 'objects that are borrowed from another repository',
      plant: (at, secret) => {
        const lender = at.other();
        borrow(at, join(lender.root, '.git/objects'));
        at.repo.git('update-ref', 'refs/heads/borrowed', lender.commit({ 'borrowed.txt': `${secret}\n` }));
      },
      shown: { kind: 'history', path: 'borrowed.txt', commit: true },
    },
  ],
};

export const NO_LENDER: Theme = {
  name: 'objects borrowed from a repository that is gone',
  prepare: (at) => {
    at.repo.commit({ a: '1\n' });
    borrow(at, join(at.folders.folder(), 'nowhere/objects'));
  },
  places: [found('what is there all the same')],
  absent: [{ row: 28, title: 'a repository that objects are borrowed from, and that is gone', because: 'nowhere' }],
};
