import type { Shown } from './place.js';
import { ROWS } from './rows.js';
import { THEMES } from './themes.js';

const NOTE = `This page is made from the tests: \`UPDATE_DOCS=1 npx vitest run test/hiding-places/page.test.ts\` writes it. Each of these was
planted in a real repository, and \`tightlip scan PATH\` found it without any flag, but for those that name one.`;

const SHOWN_AS = `How a place is shown: \`PATH\` is a file, with line and column behind it; \`ENTRY\` is a path inside of it; \`ID\` is the id of an object, cut to eight digits for people. In
the JSON result the same stands in \`kind\`, \`path\`, \`commit\`, \`what\` and \`via\`. A secret with several places shows them all. \`history\`
without a path is an object that no commit leads to. What is opened on the way, and with which limits, is in [Packed formats](packed-formats.md).`;

const DECISIONS = `## What is not read, and is not a gap

- Ignored files (30), unless \`--ignored\` is given.
- A submodule that is not checked out: it is another repository, of which this one holds a commit id alone. What git still keeps
  of it in \`.git/modules\` is read.
- Files of other linked worktrees: what they have staged or committed is in the common store and is read.
- What a symbolic link leads to, in the git folder too. The text of the link is read.
- With \`--tree\`, \`--staged\`, \`--unstaged\`, \`--range\`, \`--ref\` or \`--since\`, only what those name: the git folder, LFS objects and the
  history of nested repositories belong to \`--history\` and to a scan without such a flag.

A folder that \`lfs.storage\` names is read where it lies inside the repository; elsewhere it is a gap.
`;

/** The reference page of the places where a secret can hide. */
export function hiddenPlacesPage(): string {
  return [
    '# Where a secret can hide',
    '',
    NOTE,
    '',
    '| # | place | planted and found | shown as |',
    '| ---: | --- | --- | --- |',
    ...Object.entries(ROWS).map(([row, name]) => rowLine(Number(row), name)),
    '',
    SHOWN_AS,
    '',
    DECISIONS,
  ].join('\n');
}

function rowLine(row: number, name: string): string {
  const places = THEMES.flatMap((theme) => theme.places).filter((place) => place.row === row);
  const absent = THEMES.flatMap((theme) => theme.absent ?? []).filter((one) => one.row === row);
  const planted = [
    ...places.map(({ title, flags }) => (flags === undefined ? title : `${title} (with \`${flags.join(' ')}\`)`)),
    ...absent.map(({ title }) => `${title}: a gap`),
  ];
  return `| ${row} | ${name} | ${planted.join('; ')} | ${[...new Set(places.map(({ shown }) => shownAs(shown)))].join('; ')} |`;
}

function shownAs({ kind, path, what, via = [], commit }: Shown): string {
  const place = kind === 'metadata' ? `${(what ?? kind).replaceAll('-', ' ')} ${subjectOf(path)}` : nameOf(kind, path);
  const notes = [
    ...(commit === undefined || kind === 'metadata' ? [] : ['commit ID']),
    ...(via.length === 0 ? [] : [`decoded from ${via.map(stepOf).join(', ')}`]),
  ];
  return `\`${place}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}\``;
}

const nameOf = (kind: string, path: string): string => (path === '' ? kind : 'PATH');

const stepOf = (step: string): string =>
  step.replace(/:commit .*/, ':commit ID').replace(/:(?!commit |cell ).+/, ':ENTRY');

/** All names of refs are one list. */
const subjectOf = (path: string): string =>
  path === 'refs'
    ? 'refs'
    : path
        .replace(/^[^{]+(?=\{)/, 'PATH/')
        .replace(/^[^{]+$/, 'PATH')
        .replace('{id}', 'ID');
