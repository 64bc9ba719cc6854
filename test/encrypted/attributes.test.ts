import { mkdirSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { attributePattern, filterOf, type AttributeFile } from '../../src/encrypted/index.js';
import { TestFolders } from '../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const PATHS = [
  'a',
  'a.key',
  'b.txt',
  'd/a',
  'd/a.key',
  'd/e/a.key',
  'd/e/b.txt',
  'secrets/a',
  'secrets/d/a.key',
  'x/secrets/a',
  'with space',
  'd/[x]',
  'é.key',
];

/** What git itself says, of the files as they stand in a real repository. */
function gitSays(files: readonly AttributeFile[], info = ''): Readonly<Record<string, string | null>> {
  const repo = folders.repository();
  for (const { folder, text } of files) repo.write(folder === '' ? '.gitattributes' : `${folder}/.gitattributes`, text);
  mkdirSync(`${repo.root}/.git/info`, { recursive: true });
  if (info !== '') repo.write('.git/info/attributes', info);
  const answer = repo.git('check-attr', '-z', 'filter', '--', ...PATHS).split('\0');
  return Object.fromEntries(
    PATHS.map((path, index) => {
      const value = answer[index * 3 + 2] ?? '';
      return [path, ['unspecified', 'unset', 'set'].includes(value) ? null : value];
    }),
  );
}

const weSay = (files: readonly AttributeFile[]): Readonly<Record<string, string | null>> => {
  const filter = filterOf(files);
  return Object.fromEntries(PATHS.map((path) => [path, filter(path)]));
};

describe('filterOf', () => {
  const FILES: readonly (readonly [string, readonly AttributeFile[], string])[] = [
    ['names at any depth', [{ folder: '', text: '*.key filter=crypt diff=crypt\n' }], ''],
    ['paths', [{ folder: '', text: 'secrets/** filter=git-crypt\nd/*.key filter=x\n/a filter=y\n' }], ''],
    ['later lines win', [{ folder: '', text: '* filter=one\n*.txt !filter\n*.key -filter\na filter=two\n' }], ''],
    [
      'folders win over the top',
      [
        { folder: '', text: '* filter=one\n' },
        { folder: 'd', text: '/a filter=two\n*.key -filter\n' },
        { folder: 'd/e', text: 'a.key filter=three\n' },
      ],
      '',
    ],
    [
      'macros',
      [{ folder: '', text: '[attr]sealed filter=git-crypt diff=git-crypt\n*.key sealed\nb.txt binary\n' }],
      '',
    ],
    [
      'quoted names and signs',
      [{ folder: '', text: '"with space" filter=x\n"\\303\\251.key" filter=y\nd/\\[x\\] filter=z\n' }],
      '',
    ],
    ['info/attributes is strongest', [{ folder: '', text: '*.key filter=one\n' }], 'a.key filter=two\n'],
    [
      'comments, folders and nothing',
      [{ folder: '', text: '# *.key filter=x\n\nsecrets/ filter=y\n!a filter=z\n*.key\n' }],
      '',
    ],
  ];

  it.each(FILES)('is what git says: %s', (_, files, info) => {
    const all = info === '' ? files : [...files, { folder: '', text: info }];
    expect(weSay(all)).toEqual(gitSays(files, info));
  });

  it('is what git says of any pattern', () => {
    const part = fc.constantFrom(
      '*',
      '**',
      'a',
      '?',
      'd',
      'e',
      '*.key',
      'sec*',
      '[a-d]',
      '[!b]*',
      'a*y',
      '[[:alpha:]]',
      'a.k?y',
      'secrets',
    );
    const pattern = fc
      .tuple(fc.constantFrom('', '/'), fc.array(part, { minLength: 1, maxLength: 3 }))
      .map(([lead, parts]) => lead + parts.join('/'));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), (patterns) => {
        const files = [{ folder: '', text: patterns.map((one, index) => `${one} filter=f${index}\n`).join('') }];
        expect(weSay(files)).toEqual(gitSays(files));
      }),
      { numRuns: Number(process.env['RUNS'] ?? 25) },
    );
  });

  it('takes no time for a hostile pattern', () => {
    expect(attributePattern(`${'*a'.repeat(500)}b`)('a'.repeat(3000))).toBe(false);
    expect(attributePattern(`${'**/a/'.repeat(300)}b`)('a/'.repeat(2000))).toBe(false);
  });
});
