import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TestRepository } from '../git/test-repository.js';
import type { Ground, HidingPlace, Shown, Theme } from './place.js';

const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

const pointerTo = (content: string, size = content.length): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize ${size}\n`;

function storeInLfs(at: Ground, content: string): void {
  const oid = sha256(content);
  const file = join(at.repo.root, '.git/lfs/objects', oid.slice(0, 2), oid.slice(2, 4), oid);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const object = (path: string): Shown => ({ kind: 'metadata', what: 'lfs-object', path });

export const LFS: Theme = {
  name: 'git LFS',
  prepare: ({ repo }) =>
    void repo.commit({ '.gitattributes': '*.bin filter=lfs -text\n', 'absent.bin': pointerTo('not here') }),
  places: [
    {
      row: 25,
      title: 'an object that a file points at',
      plant: (at, secret) => {
        storeInLfs(at, `${secret}\n`);
        at.repo.commit({ 'model.bin': pointerTo(`${secret}\n`) });
      },
      shown: object('model.bin'),
    },
    {
      row: 25,
      title: 'an object that an older version of a file points at',
      plant: (at, secret) => {
        storeInLfs(at, `${secret}\n`);
        at.repo.commit({ 'older.bin': pointerTo(`${secret}\n`) });
        at.repo.commit({ 'older.bin': 'clean\n' });
      },
      shown: object('older.bin'),
    },
    {
      row: 25,
      title: 'an object that nothing points at',
      plant: (at, secret) => storeInLfs(at, `${secret}\n`),
      shown: object('.git/lfs/objects/…'),
    },
    {
      row: 25,
      title: 'an object that is cut short',
      plant: (at, secret) => {
        storeInLfs(at, `${secret}\n`);
        at.repo.commit({ 'short.bin': pointerTo(`${secret}\n`, 1000) });
      },
      shown: object('short.bin'),
    },
  ],
  absent: [
    { row: 25, title: 'a pointer whose object is not here', because: `LFS object ${sha256('not here')} of 8 bytes` },
    { row: 25, title: 'the rest of an object that is cut short', because: 'bytes instead of 1000' },
  ],
};

const SUBMODULE = 'vendor/module';

function addSubmodule(to: TestRepository, from: string, path: string): void {
  to.git('submodule', '--quiet', 'add', from, path);
  to.git('commit', '-q', '-m', 'add a submodule');
}

const inside = (at: Ground, path: string): TestRepository => new TestRepository(join(at.repo.root, path), null);
const EMBEDDED = 'tools/embedded';

const nested: readonly HidingPlace[] = [
  {
    row: 26,
    title: 'a file of a submodule',
    plant: (at, secret) => inside(at, SUBMODULE).write('new.txt', `${secret}\n`),
    shown: { kind: 'file', path: `${SUBMODULE}/new.txt` },
  },
  {
    row: 26,
    title: 'the history of a submodule',
    plant: (at, secret) => {
      const module = inside(at, SUBMODULE);
      module.commit({ 'gone.txt': `${secret}\n` });
      module.git('rm', '-q', 'gone.txt');
      module.commit({});
    },
    shown: { kind: 'history', path: `${SUBMODULE}/gone.txt`, commit: true },
  },
  {
    row: 26,
    title: 'the message of a commit of a submodule',
    plant: (at, secret) => void inside(at, SUBMODULE).commit({}, `Fix\n\n${secret}`),
    shown: { kind: 'metadata', what: 'commit-message', path: `${SUBMODULE}/{id}`, commit: true },
  },
  {
    row: 26,
    title: 'what is staged in a submodule',
    plant: (at, secret) => {
      const module = inside(at, SUBMODULE);
      module.write('staged.txt', `${secret}\n`);
      module.git('add', 'staged.txt');
      module.write('staged.txt', 'clean\n');
    },
    shown: { kind: 'history', path: '…' },
  },
  {
    row: 26,
    title: 'the history of a submodule of a submodule',
    plant: (at, secret) => {
      const deepest = inside(at, `${SUBMODULE}/deeper`);
      deepest.commit({ 'deep.txt': `${secret}\n` });
      deepest.commit({ 'deep.txt': 'clean\n' });
    },
    shown: { kind: 'history', path: `${SUBMODULE}/deeper/deep.txt`, commit: true },
  },
  {
    row: 26,
    title: 'a submodule that is not checked out any more',
    plant: (at, secret) => {
      const module = inside(at, 'vendor/removed');
      module.commit({ 'was-here.txt': `${secret}\n` });
      at.repo.git('rm', '-q', '-f', 'vendor/removed');
      at.repo.git('commit', '-q', '-m', 'remove it');
      rmSync(module.root, { recursive: true, force: true });
    },
    shown: { kind: 'history', path: 'vendor/removed/was-here.txt', commit: true },
  },
  {
    row: 26,
    title: 'the history of a repository that nobody added',
    plant: (at, secret) => {
      const repo = inside(at, EMBEDDED);
      repo.commit({ 'own.txt': `${secret}\n` });
      repo.commit({ 'own.txt': 'clean\n' });
    },
    shown: { kind: 'history', path: `${EMBEDDED}/own.txt`, commit: true },
  },
  {
    row: 26,
    title: 'a branch of a repository that nobody added',
    plant: (at, secret) => void inside(at, EMBEDDED).git('branch', `b-${secret}`),
    shown: { kind: 'metadata', what: 'ref-name', path: `${EMBEDDED}/refs` },
  },
  {
    row: 27,
    title: 'the configuration of a submodule',
    plant: (at, secret) =>
      void inside(at, SUBMODULE).git('config', 'remote.origin.pushurl', `https://u:${secret}@example.org/m.git`),
    shown: { kind: 'metadata', what: 'git-config', path: `.git/modules/${SUBMODULE}/config` },
  },
  {
    row: 27,
    title: 'a file that git keeps for a submodule',
    plant: (at, secret) => appendFileSync(join(at.repo.root, `.git/modules/${SUBMODULE}/FETCH_HEAD`), `${secret}\n`),
    shown: { kind: 'metadata', what: 'git-file', path: `.git/modules/${SUBMODULE}/FETCH_HEAD` },
  },
  {
    row: 27,
    title: 'the configuration of a repository that nobody added',
    plant: (at, secret) =>
      void inside(at, EMBEDDED).git('remote', 'add', 'origin', `https://u:${secret}@example.org/e.git`),
    shown: { kind: 'metadata', what: 'git-config', path: `${EMBEDDED}/.git/config` },
  },
];

export const NESTED: Theme = {
  name: 'submodules and other repositories inside',
  prepare: (at) => {
    const [module, deeper] = [at.other(), at.other()];
    deeper.commit({ 'deep.txt': 'd\n' });
    module.commit({ 'module.txt': 'm\n' });
    addSubmodule(module, deeper.root, 'deeper');
    at.repo.commit({ 'README.md': 'a project\n' });
    addSubmodule(at.repo, module.root, SUBMODULE);
    addSubmodule(at.repo, module.root, 'vendor/removed');
    inside(at, SUBMODULE).git('submodule', '--quiet', 'update', '--init', '--recursive');
    new TestRepository(join(at.repo.root, EMBEDDED)).commit({ 'own.txt': 'o\n' });
  },
  places: nested,
};
