import { appendFileSync, chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Ground, HidingPlace, Shown, Theme } from './place.js';

const file = (path: string): Shown => ({ kind: 'metadata', what: 'git-file', path });
const config = (path: string): Shown => ({ kind: 'metadata', what: 'git-config', path });

function append(at: Ground, path: string, text: string): void {
  const full = join(at.repo.root, path);
  mkdirSync(dirname(full), { recursive: true });
  appendFileSync(full, text);
}

/** A file that somebody or something left in the git folder. */
const left = (path: string, title = `\`${path}\``): HidingPlace => ({
  row: 27,
  title,
  plant: (at, secret) => append(at, path, `x ${secret}\n`),
  shown: file(path),
});

const url = (secret: string): string => `https://user:${secret}@example.org/repo.git`;

const places: readonly HidingPlace[] = [
  {
    row: 27,
    title: 'the address of a remote',
    plant: ({ repo }, secret) => void repo.git('remote', 'add', 'origin', url(secret)),
    shown: config('.git/config'),
  },
  {
    row: 27,
    title: 'a header for requests',
    plant: ({ repo }, secret) => void repo.git('config', 'http.extraHeader', `Authorization: token ${secret}`),
    shown: config('.git/config'),
  },
  {
    row: 27,
    title: 'the configuration of one working tree',
    plant: (at, secret) => append(at, '.git/config.worktree', `[remote "origin"]\n\turl = ${url(secret)}\n`),
    shown: config('.git/config.worktree'),
  },
  {
    row: 27,
    title: 'a hook',
    plant: (at, secret) => {
      const path = join(at.repo.root, '.git/hooks/post-commit');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `#!/bin/sh\nnotify --token ${secret}\n`);
      chmodSync(path, 0o755);
    },
    shown: file('.git/hooks/post-commit'),
  },
  {
    row: 27,
    title: 'what a fetch wrote down',
    plant: (at, secret) => append(at, '.git/FETCH_HEAD', `${at.tip()}\t\tbranch 'main' of ${url(secret)}\n`),
    shown: file('.git/FETCH_HEAD'),
  },
  {
    row: 27,
    title: 'the message that was typed last',
    plant: (at, secret) => append(at, '.git/COMMIT_EDITMSG', `${secret}\n`),
    shown: file('.git/COMMIT_EDITMSG'),
  },
  {
    row: 27,
    title: 'a line of a reflog',
    plant: ({ repo }, secret) => void repo.git('update-ref', '-m', `by hand ${secret}`, 'HEAD', 'HEAD~'),
    shown: file('.git/logs/HEAD'),
  },
  left('.git/MERGE_MSG'),
  left('.git/SQUASH_MSG'),
  left('.git/rebase-merge/message'),
  left('.git/rebase-apply/patch'),
  left('.git/sequencer/todo'),
  left('.git/rr-cache/0123/preimage'),
  left('.git/info/exclude'),
  left('.git/info/attributes'),
  left('.git/description'),
  left('.git/branches/origin'),
  left('.git/objects/info/alternates.old'),
  left('.git/credentials'),
  left('.git/stray.env', 'any other file'),
];

export const GIT_FOLDER: Theme = {
  name: 'files of the git folder',
  prepare: ({ repo }) => {
    repo.commit({ a: '1\n' });
    repo.commit({ a: '2\n' });
  },
  places,
};

const bare = (path: string): HidingPlace => ({
  row: 27,
  title: `\`${path}\` of a bare repository`,
  plant: ({ repo }, secret) => appendFileSync(join(repo.root, path), `# ${secret}\n`),
  shown: path === 'config' ? config(path) : file(path),
});

export const BARE_FOLDER: Theme = {
  name: 'files of a bare repository',
  init: ['--bare'],
  prepare: ({ repo }) => mkdirSync(join(repo.root, 'hooks'), { recursive: true }),
  places: [bare('config'), bare('hooks/post-receive')],
};

/** In the folder that a linked worktree has for itself, seen from the worktree. */
export const LINKED: Theme = {
  name: 'a linked worktree',
  prepare: (at) => {
    at.repo.commit({ a: '1\n' });
    at.repo.git('worktree', 'add', '-q', '-b', 'elsewhere', join(at.repo.root, '../linked'));
  },
  places: [
    {
      row: 28,
      title: 'seen from one: the branch of another one',
      plant: (at, secret) => void at.repo.commit({ 'committed-there': `${secret}\n` }),
      shown: { kind: 'history', path: 'committed-there', commit: true },
    },
    {
      row: 28,
      title: 'seen from one: what another one has staged',
      plant: (at, secret) => {
        at.repo.write('staged-there', `${secret}\n`);
        at.repo.git('add', 'staged-there');
      },
      shown: { kind: 'history', path: '' },
    },
    {
      row: 28,
      title: 'seen from one: the files that git keeps for it',
      plant: (at, secret) => append(at, '.git/worktrees/linked/MERGE_MSG', `${secret}\n`),
      shown: file('.git/worktrees/linked/MERGE_MSG'),
    },
    {
      row: 28,
      title: 'its own files',
      plant: (at, secret) => writeFileSync(join(at.repo.root, '../linked/here.txt'), `${secret}\n`),
      shown: { kind: 'file', path: 'here.txt' },
    },
  ],
  target: (at) => join(at.repo.root, '../linked'),
};
