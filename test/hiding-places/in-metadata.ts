import type { Ground, HidingPlace, Shown, Theme } from './place.js';

const metadata = (what: string, path = '{id}'): Shown => ({ kind: 'metadata', what, path });
const MESSAGE = metadata('commit-message');
const TAG = metadata('tag-message');

const person = (
  role: 'AUTHOR' | 'COMMITTER',
  part: 'NAME' | 'EMAIL',
  plant: (secret: string) => string,
): HidingPlace => ({
  row: 13,
  title: `${part === 'NAME' ? 'the name' : 'the address'} of ${role === 'AUTHOR' ? 'an author' : 'a committer'}`,
  plant: ({ repo }, secret) =>
    void repo.gitWith({ env: { [`GIT_${role}_${part}`]: plant(secret) } }, 'commit', '-q', '--allow-empty', '-m', 'by'),
  shown: { ...MESSAGE, commit: true },
});

/** Headers that git knows of, or will one day. */
const commitHeader = (title: string, header: (secret: string) => string): HidingPlace => ({
  row: 14,
  title,
  plant: (at, secret) => {
    const tree = at.repo.git('rev-parse', 'HEAD^{tree}');
    const people = at.person('author') + at.person('committer');
    const commit = at.object('commit', `tree ${tree}parent ${at.tip()}\n${people}${header(secret)}\nwith a header\n`);
    at.repo.git('update-ref', 'HEAD', commit);
  },
  shown: MESSAGE,
});

const tagged = (title: string, text: (at: Ground, secret: string) => string): HidingPlace => ({
  row: 14,
  title,
  plant: (at, secret) => {
    const id = at.object('tag', text(at, secret));
    at.repo.git('update-ref', `refs/tags/made-${id.slice(0, 12)}`, id);
  },
  shown: TAG,
});

const tagHead = (at: Ground): string => `object ${at.tip()}\ntype commit\ntag made\n`;

const ref = (title: string, name: string): HidingPlace => ({
  row: 19,
  title: `\`${title}\``,
  plant: (at, secret) => {
    const tree = at.tree(`100644 blob ${at.blob(`${secret}\n`)}\tkept.txt`);
    at.repo.git('update-ref', name, at.looseCommit('kept', tree));
  },
  shown: { kind: 'history', path: 'kept.txt', commit: true },
});

const messages: readonly HidingPlace[] = [
  {
    row: 11,
    title: 'its first line',
    plant: ({ repo }, secret) => void repo.commit({ first: '1\n' }, `use ${secret}`),
    shown: { ...MESSAGE, commit: true },
  },
  {
    row: 11,
    title: 'its body',
    plant: ({ repo }, secret) => void repo.commit({ body: '1\n' }, `Fix\n\nWith ${secret}\n\nSigned-off-by: me`),
    shown: { ...MESSAGE, commit: true },
  },
  {
    row: 12,
    title: 'of an empty commit',
    plant: ({ repo }, secret) => void repo.commit({}, `Empty\n\n${secret}`),
    shown: { ...MESSAGE, commit: true },
  },
  {
    row: 12,
    title: 'of a merge',
    plant: ({ repo }, secret) => {
      repo.git('switch', '-q', '-c', 'for-merge');
      repo.commit({ 'for-merge': '1\n' });
      repo.git('switch', '-q', 'main');
      repo.git('merge', '-q', '--no-ff', '-m', `Merge\n\n${secret}`, 'for-merge');
    },
    shown: { ...MESSAGE, commit: true },
  },
  {
    row: 12,
    title: 'of a commit that only deletes',
    plant: ({ repo }, secret) => {
      repo.git('rm', '-q', 'first');
      repo.commit({}, `Delete\n\n${secret}`);
    },
    shown: { ...MESSAGE, commit: true },
  },
  {
    row: 12,
    title: 'of a commit that only renames',
    plant: ({ repo }, secret) => {
      repo.git('mv', 'body', 'renamed');
      repo.commit({}, `Rename\n\n${secret}`);
    },
    shown: { ...MESSAGE, commit: true },
  },
];

const people: readonly HidingPlace[] = [
  person('AUTHOR', 'NAME', (secret) => `Ann ${secret}`),
  person('AUTHOR', 'EMAIL', (secret) => `${secret}@example.org`),
  person('COMMITTER', 'NAME', (secret) => `Com ${secret}`),
  person('COMMITTER', 'EMAIL', (secret) => `${secret}@example.org`),
];

const SIGNATURE = (secret: string): string =>
  ` -----BEGIN SSH SIGNATURE-----\n Comment: ${secret}\n -----END SSH SIGNATURE-----\n`;

const tags: readonly HidingPlace[] = [
  {
    row: 14,
    title: 'the message of a tag',
    plant: ({ repo }, secret) => void repo.git('tag', '-a', 'annotated', '-m', `Release\n\n${secret}`),
    shown: TAG,
  },
  {
    row: 14,
    title: 'a tag of a tag',
    plant: ({ repo }, secret) => void repo.git('tag', '-a', 'of-a-tag', '-m', `again ${secret}`, 'annotated'),
    shown: TAG,
  },
  tagged('the tagger', (at, secret) => `${tagHead(at)}tagger ${secret} <t@example.org> 1700000000 +0200\n\nmade\n`),
  tagged(
    'an unknown header of a tag',
    (at, secret) => `${tagHead(at)}${at.person('tagger')}x-extra ${secret}\n\nmade\n`,
  ),
  tagged(
    'the signature of a tag',
    (at, secret) => `${tagHead(at)}${at.person('tagger')}\nmade\n${SIGNATURE(secret).replaceAll(/^ /gm, '')}`,
  ),
  commitHeader('the signature of a commit', (secret) => `gpgsig${SIGNATURE(secret)}`),
  commitHeader('the tag in the header of a merge', (secret) => `mergetag object 1\n type commit\n \n ${secret}\n`),
  commitHeader('an unknown header of a commit', (secret) => `x-extra ${secret}\n`),
];

const pointedAt: readonly HidingPlace[] = [
  {
    row: 15,
    title: 'a tag of a blob',
    plant: (at, secret) => void at.repo.git('tag', 'of-blob', at.blob(`${secret}\n`)),
    shown: { kind: 'history', path: '' },
  },
  {
    row: 15,
    title: 'an annotated tag of a blob',
    plant: (at, secret) => void at.repo.git('tag', '-a', '-m', 'key', 'about-blob', at.blob(`${secret}\n`)),
    shown: { kind: 'history', path: '' },
  },
  {
    row: 15,
    title: 'a tag of a tree',
    plant: (at, secret) => {
      const tree = at.tree(`100644 blob ${at.blob(`${secret}\n`)}\tin-tree`);
      at.repo.git('tag', 'of-tree', tree);
    },
    shown: { kind: 'history', path: 'in-tree' },
  },
];

const names: readonly HidingPlace[] = [
  {
    row: 16,
    title: 'a file at a tip',
    plant: ({ repo }, secret) => void repo.commit({ [`names/${secret}.txt`]: '1\n' }),
    shown: metadata('path', 'names/…'),
  },
  {
    row: 16,
    title: 'a folder',
    plant: ({ repo }, secret) => void repo.commit({ [`names/${secret}/file`]: '1\n' }),
    shown: metadata('path', 'names/…'),
  },
  {
    row: 16,
    title: 'a file that was deleted',
    plant: ({ repo }, secret) => {
      repo.commit({ [`gone/${secret}.txt`]: '1\n' });
      repo.git('rm', '-q', '-r', 'gone');
      repo.commit({});
    },
    shown: metadata('path', 'gone/…'),
  },
  {
    row: 16,
    title: 'a file that is staged',
    plant: ({ repo }, secret) => {
      repo.write(`staged/${secret}`, '1\n');
      repo.git('add', 'staged');
    },
    shown: metadata('path', 'staged/…'),
  },
  {
    row: 16,
    title: 'a file that is not tracked',
    plant: ({ repo }, secret) => repo.write(`untracked/${secret}`, '1\n'),
    shown: metadata('path', 'untracked/…'),
  },
  {
    row: 17,
    title: 'a branch',
    plant: ({ repo }, secret) => void repo.git('branch', `topic/${secret}`),
    shown: metadata('ref-name', 'refs'),
  },
  {
    row: 17,
    title: 'a branch of a remote',
    plant: ({ repo }, secret) => void repo.git('update-ref', `refs/remotes/origin/${secret}`, 'HEAD'),
    shown: metadata('ref-name', 'refs'),
  },
  {
    row: 17,
    title: 'a tag',
    plant: ({ repo }, secret) => void repo.git('tag', `v-${secret}`),
    shown: metadata('ref-name', 'refs'),
  },
];

const refs: readonly HidingPlace[] = [
  {
    row: 18,
    title: 'a note',
    plant: ({ repo }, secret) => void repo.git('notes', 'add', '-m', `by the way: ${secret}`),
    shown: { kind: 'history', path: '{id}', commit: true },
  },
  {
    row: 18,
    title: 'a note that was removed',
    plant: ({ repo }, secret) => {
      repo.git('notes', '--ref', 'review', 'add', '-m', secret);
      repo.git('notes', '--ref', 'review', 'remove', 'HEAD');
    },
    shown: { kind: 'history', path: '{id}', commit: true },
  },
  ref('refs/pull/7/head', 'refs/pull/7/head'),
  ref('refs/changes/07/7/1', 'refs/changes/07/7/1'),
  ref('refs/original/refs/heads/main', 'refs/original/refs/heads/main'),
  ref('refs/anything', 'refs/anything'),
  {
    row: 19,
    title: '`refs/replace/…`',
    plant: (at, secret) => {
      const blob = at.blob('the one that is replaced\n');
      at.repo.git('replace', blob, at.blob(`${secret}\n`));
    },
    shown: { kind: 'history', path: '' },
  },
];

export const METADATA: Theme = {
  name: 'messages, people, tags, names and refs',
  places: [...messages, ...people, ...tags, ...pointedAt, ...refs, ...names],
};
