import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TestRepository } from '../git/test-repository.js';
import type { Ground, HidingPlace, Theme } from './place.js';

/** A repository whose history holds a secret, and whose tip does not. */
function hiding(at: Ground, secret: string, init: readonly string[] = []): TestRepository {
  const other = at.other(init);
  other.commit({ 'config/app.env': `TOKEN=${secret}\n` });
  other.commit({ 'config/app.env': 'clean\n' });
  return other;
}

function bundleOf(at: Ground, other: TestRepository, what = '--all'): Buffer {
  const file = join(at.folders.folder(), 'made.bundle');
  other.git('bundle', 'create', '-q', file, what);
  return readFileSync(file);
}

/** Puts a bare copy of a repository below `path`, as files. */
function copyBare(at: Ground, other: TestRepository, path: string): void {
  cpSync(join(other.root, '.git'), join(at.repo.root, path), { recursive: true });
  at.repo.commit({});
}

const places: readonly HidingPlace[] = [
  {
    row: 29,
    title: 'a bundle',
    plant: (at, secret) => void at.passing({ 'backup.bundle': bundleOf(at, hiding(at, secret)) }),
    shown: { kind: 'history', path: 'backup.bundle', via: ['bundle:config/app.env'], commit: true },
  },
  {
    row: 29,
    title: 'a bundle of a SHA-256 repository',
    plant: (at, secret) =>
      void at.passing({ 'sha256.bundle': bundleOf(at, hiding(at, secret, ['--object-format=sha256'])) }),
    shown: { kind: 'history', path: 'sha256.bundle', via: ['bundle:config/app.env'], commit: true },
  },
  {
    row: 29,
    title: 'a message in a bundle',
    plant: (at, secret) => {
      const other = at.other();
      other.commit({ a: '1\n' }, `Fix\n\n${secret}`);
      at.repo.write('untracked.bundle', bundleOf(at, other));
    },
    shown: { kind: 'file', path: 'untracked.bundle', via: ['bundle:commit …'] },
  },
  {
    row: 29,
    title: 'a bundle that builds on what the repository has',
    plant: (at, secret) => {
      const long = Array.from({ length: 400 }, (_, line) => `line ${line * 7919}\n`).join('');
      const base = at.repo.commit({ 'long.txt': long });
      const root = join(at.folders.folder(), 'fork');
      at.repo.git('clone', '-q', '--no-local', at.repo.root, root);
      const fork = new TestRepository(root, null);
      fork.commit({ 'long.txt': `${long}${secret}\n` });
      at.passing({ 'thin.bundle': bundleOf(at, fork, `${base}..HEAD`) });
    },
    shown: { kind: 'history', path: 'thin.bundle', via: ['bundle:long.txt'], commit: true },
  },
  {
    row: 29,
    title: 'a bundle in a bundle',
    plant: (at, secret) => {
      const other = at.other();
      other.write('inner.bundle', bundleOf(at, hiding(at, secret)));
      other.commit({});
      at.passing({ 'outer.bundle': bundleOf(at, other) });
    },
    shown: {
      kind: 'history',
      path: 'outer.bundle',
      via: ['bundle:inner.bundle', 'bundle:config/app.env'],
      commit: true,
    },
  },
  {
    row: 29,
    title: 'a pack of a repository that is tracked as files',
    plant: (at, secret) => {
      const other = hiding(at, secret);
      other.git('gc', '-q');
      copyBare(at, other, 'fixtures/packed.git');
    },
    shown: { kind: 'file', path: 'fixtures/packed.git/objects/pack/pack-….pack', via: ['pack:config/app.env'] },
  },
  {
    row: 29,
    title: 'a loose object of a repository that is tracked as files',
    plant: (at, secret) => copyBare(at, hiding(at, secret), 'fixtures/loose.git'),
    shown: { kind: 'file', path: 'fixtures/loose.git/objects/…', via: ['zlib'] },
  },
  {
    row: 29,
    title: 'the configuration of a repository that is tracked as files',
    plant: (at, secret) => {
      const other = at.other();
      other.commit({ a: '1\n' });
      other.git('remote', 'add', 'origin', `https://u:${secret}@example.org/o.git`);
      copyBare(at, other, 'fixtures/configured.git');
    },
    shown: { kind: 'file', path: 'fixtures/configured.git/config' },
  },
];

export const CONTAINERS: Theme = { name: 'bundles and repositories as files', places };
