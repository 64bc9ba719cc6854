import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { AddedCheck } from '../../../src/cli/encrypted/added-check.js';
import { addedFurther, reachedBy } from '../../../src/cli/encrypted/push-further.js';
import { addedObjects } from '../../../src/git/index.js';
import { SAMPLE } from '../../encrypted/samples.js';
import { TestFolders, type TestRepository } from '../../git/test-repository.js';

const folders = new TestFolders();
afterAll(() => folders.clean());

const SEALED = SAMPLE.gitCrypt.toString('latin1');

/** Id, path and commit of all that is not encrypted and must be, the oldest first. */
async function told(
  made: TestRepository,
  { tips = ['HEAD'], known = [] }: { readonly tips?: readonly string[]; readonly known?: readonly string[] } = {},
): Promise<readonly string[]> {
  const repo = made.open();
  const check = new AddedCheck({ repo, maxBytes: 1e6 });
  const ids = (names: readonly string[]): readonly string[] => names.map((name) => made.git('rev-parse', name).trim());
  await addedObjects(repo, [...ids(tips), ...ids(known).map((id) => `^${id}`)], { onChange: check.onChange });
  const found = await check.told({ tips: ids(tips), reach: (tip) => reachedBy(repo, tip, ids(known)) });
  expect(found.gaps).toEqual([]);
  return found.told.map(({ verdict, path, commit }) => `${verdict.id} ${path} ${subject(made, commit)}`);
}

const subject = (made: TestRepository, commit: string | null): string =>
  made.git('log', '-1', '--format=%s', commit ?? '').trim();

const RULE = { '.gitattributes': '*.key filter=git-crypt\n' };

describe('AddedCheck', () => {
  it('finds a version that a later commit encrypts: it goes out all the same', async () => {
    const made = folders.repository();
    made.commit(RULE, 'rule');
    made.commit({ 'd/a.key': 'plain words\n' }, 'plain');
    made.write('d/a.key', SAMPLE.gitCrypt);
    made.commit({}, 'sealed');
    expect(await told(made)).toEqual(['unencrypted.git-crypt d/a.key plain']);
    expect(await told(made, { known: ['HEAD~1'] })).toEqual([]);
  });

  it('goes by the rule that comes with the same push, and by one that goes with it', async () => {
    const late = folders.repository();
    late.commit({ 'a.key': 'plain words\n' }, 'plain');
    late.commit(RULE, 'rule');
    expect(await told(late)).toEqual(['unencrypted.git-crypt a.key plain']);
    const gone = folders.repository();
    gone.commit(RULE, 'rule');
    gone.commit({ 'a.key': 'plain words\n' }, 'under the rule');
    gone.git('rm', '-q', '.gitattributes');
    gone.commit({ 'b.key': 'plain words\n' }, 'without a rule');
    expect(await told(gone, { known: ['HEAD~2'] })).toEqual(['unencrypted.git-crypt a.key under the rule']);
  });

  it('goes by the rules of the branch that has a commit, not by those of another one in the same push', async () => {
    const made = folders.repository();
    made.commit({ 'base.txt': 'x\n' }, 'base');
    made.git('switch', '-q', '-c', 'side');
    made.commit({ ...RULE, 'b.key': 'plain words\n' }, 'with a rule');
    made.git('switch', '-q', 'main');
    made.commit({ 'a.key': 'plain words\n' }, 'without');
    const both = { tips: ['main', 'side'], known: ['main~1'] };
    expect(await told(made, both)).toEqual(['unencrypted.git-crypt b.key with a rule']);
  });

  it('reads rules of the folders around a file, and says nothing of links, empty files and what was known', async () => {
    const made = folders.repository();
    made.commit(
      {
        'deep/.gitattributes': '*.key filter=git-crypt\n',
        'deep/.sops.yaml': 'creation_rules:\n  - path_regex: ^secrets/\n',
        '.gitsecret/paths/mapping.cfg': 'prod.pem:0\n',
      },
      'rules',
    );
    made.commit({ 'deep/x/a.key': 'plain\n', 'a.key': 'plain\n', 'deep/empty.key': '' }, 'keys');
    made.commit({ 'deep/secrets/a.yaml': 'a: b\n', 'secrets/a.yaml': 'a: b\n', 'prod.pem': 'x\n' }, 'more');
    made.git('-c', 'core.symlinks=true', 'update-index', '--add', '--cacheinfo', `120000,${blob(made)},deep/link.key`);
    made.git('commit', '-q', '-m', 'link');
    expect((await told(made)).toSorted()).toEqual([
      'unencrypted.git-crypt deep/x/a.key keys',
      'unencrypted.git-secret prod.pem more',
      'unencrypted.sops deep/secrets/a.yaml more',
    ]);
    expect(await told(made, { known: ['HEAD~1'] })).toEqual([]);
  });

  it('finds what was encrypted in the commit before, and a plain Secret beside sealed ones', async () => {
    const made = folders.repository();
    made.commit({ 'conf/vars.yml': SAMPLE.vault, 'k/one.yaml': SAMPLE.sealedSecret }, 'sealed');
    made.commit(
      { 'conf/vars.yml': 'a: b\n', 'k/two.yaml': 'apiVersion: v1\nkind: Secret\nstringData:\n  a: b\n' },
      'open',
    );
    made.commit({ 'l/two.yaml': 'apiVersion: v1\nkind: Secret\nstringData:\n  a: b\n' }, 'elsewhere');
    expect((await told(made, { known: ['HEAD~2'] })).toSorted()).toEqual([
      'unencrypted.ansible-vault conf/vars.yml open',
      'unencrypted.sealed-secrets k/two.yaml open',
    ]);
  });

  it('has the same answer when the rules of very many folders are asked for', async () => {
    const made = folders.repository();
    const many = Object.fromEntries(Array.from({ length: 1100 }, (_, nth) => [`f${nth}/x.txt`, 'x\n']));
    made.commit(
      { ...many, 'f7/.gitattributes': '*.key filter=git-crypt\n', 'group_vars/all/vault.yml': 'a: b\n' },
      'many',
    );
    made.commit({ 'f7/a.key': 'plain\n' }, 'plain');
    expect((await told(made)).toSorted()).toEqual([
      'unencrypted.ansible-vault group_vars/all/vault.yml many',
      'unencrypted.git-crypt f7/a.key plain',
    ]);
  });

  it('says what it did not get to in time', async () => {
    const made = folders.repository();
    made.commit({ ...RULE, 'a.key': 'plain\n' }, 'plain');
    const repo = { ...made.open(), deadline: AbortSignal.abort() };
    const check = addedFurther({ repo, settings: null, maxBytes: 1e6, wanted: [made.head()], known: [] });
    check.onChange({
      path: 'a.key',
      commit: made.head(),
      mode: '100644',
      before: ['0'.repeat(40)],
      after: blob(made),
      status: 'A',
    });
    expect(await check.further()).toMatchObject({ findings: [], gaps: [{ because: 'the time was up' }] });
  });

  it('agrees with a model that knows the rule and the content of each commit', async () => {
    const step = fc.record({
      rule: fc.constantFrom(null, null, '', '*.key filter=git-crypt\n', '/a.key filter=git-crypt\n'),
      path: fc.constantFrom('a.key', 'd/a.key', 'b.txt'),
      sealed: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.nat(5), async (steps, since) => {
        const made = folders.repository();
        made.commit({ '.gitattributes': '' }, 'base');
        const wanted: { readonly at: number; readonly path: string; readonly plain: boolean; readonly rule: string }[] =
          [];
        let rule = '';
        for (const [at, { path, sealed, ...change }] of steps.entries()) {
          rule = change.rule ?? rule;
          const content = sealed ? `${SEALED}${at}` : `plain ${at}\n`;
          if (sealed) made.write(path, Buffer.from(content, 'latin1'));
          made.commit({ '.gitattributes': rule, ...(sealed ? {} : { [path]: content }) }, `${at}`);
          wanted.push({ at, path, plain: !sealed, rule });
        }
        const fits = (text: string, path: string): boolean =>
          text.startsWith('*') ? path.endsWith('.key') : text.startsWith('/') && path === 'a.key';
        const known = Math.min(since, steps.length);
        const sealedBefore = (at: number, path: string): boolean =>
          wanted.findLast((one) => one.at < at && one.path === path)?.plain === false;
        expect(await told(made, { known: [`HEAD~${steps.length - known}`] })).toEqual(
          wanted
            .filter(
              ({ at, path, plain, rule: own }) =>
                at >= known && plain && (fits(own, path) || fits(rule, path) || sealedBefore(at, path)),
            )
            .map(({ at, path }) => `unencrypted.git-crypt ${path} ${at}`),
        );
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

const blob = (made: TestRepository): string =>
  made.gitWith({ input: 'plain words' }, 'hash-object', '-w', '--stdin').trim();
