import { describe, expect, it } from 'vitest';
import { bestEngine } from '../../src/match/index.js';
import {
  judge,
  judgeChange,
  mayHaveBeenEncrypted,
  NO_RULES,
  readSopsRules,
  rulesOf,
  valuesOf,
  type CompilePattern,
  type RuleTexts,
} from '../../src/encrypted/index.js';
import { SAMPLE } from './samples.js';

const compile: CompilePattern = (source) => {
  const pattern = bestEngine().compile(source, false);
  return (text) => pattern.exec(Buffer.from(text, 'latin1')) !== null;
};
const rules = (texts: Partial<RuleTexts> = {}) => rulesOf({ ...NO_RULES, ...texts }, compile);
const judged = (path: string, content: string | Uint8Array, texts: Partial<RuleTexts> = {}) =>
  judge({ path, bytes: Buffer.from(content as string) }, rules(texts));
const attributes = (text: string): Partial<RuleTexts> => ({ attributes: [{ folder: '', text }] });

describe('content filters', () => {
  it.each([
    ['git-crypt', 'git-crypt', SAMPLE.gitCrypt],
    ['git-crypt-team', 'git-crypt', SAMPLE.gitCrypt],
    ['crypt', 'transcrypt', SAMPLE.transcrypt],
    ['git-agecrypt', 'age', SAMPLE.age],
    ['age', 'age', SAMPLE.ageArmor],
    ['ansible-vault', 'ansible-vault', SAMPLE.vault],
    ['gpg', 'gpg', SAMPLE.pgp],
    ['strongbox', 'filter', SAMPLE.binary],
  ])('filter=%s', (filter, id, sealed) => {
    const texts = attributes(`*.key filter=${filter}\n`);
    expect(judged('a.key', 'plain text\n', texts)).toMatchObject({ id: `unencrypted.${id}`, line: 1 });
    expect(judged('a.key', sealed, texts)).toBeNull();
    expect(judged('a.key', '', texts)).toBeNull();
    expect(judged('a.txt', 'plain text\n', texts)).toBeNull();
  });

  it('whose command encrypts, and others that do not', () => {
    const gitConfig =
      '[filter "mine"]\n\tclean = openssl enc -aes-256-cbc\n[filter "lfs"]\n\tclean = git-lfs clean -- %f\n';
    expect(judged('a.key', 'plain\n', { ...attributes('*.key filter=mine\n'), gitConfig })?.id).toBe(
      'unencrypted.filter',
    );
    expect(judged('a.key', 'plain\n', { ...attributes('*.key filter=lfs\n'), gitConfig })).toBeNull();
    expect(judged('a.key', 'plain\n', attributes('*.key filter=nbstripout\n'))).toBeNull();
  });

  it('not what must stay readable', () => {
    for (const path of ['.gitattributes', 'd/.gitignore', 'README.md'])
      expect(judged(path, 'x\n', attributes('* filter=git-crypt\n'))).toBeNull();
  });
});

describe('sops', () => {
  const sops = (text: string, folder = ''): Partial<RuleTexts> => ({ sops: [{ folder, text }] });
  const RULES =
    'creation_rules:\n  - path_regex: secrets/.*\\.yaml$\n    age: age1x\n  - path_regex: \\.json$\n    encrypted_regex: "^(data|stringData)$"\n';

  it('reads creation rules', () => {
    expect(
      readSopsRules(
        `keys:\n  - &a x\n${RULES}  - key_groups:\n      - pgp:\n          - abc\n    unencrypted_suffix: '_open' # so\nstores:\n  yaml:\n    indent: 2\n`,
      ),
    ).toEqual([
      { path: 'secrets/.*\\.yaml$' },
      { path: '\\.json$', encryptedRegex: '^(data|stringData)$' },
      { path: null, unencryptedSuffix: '_open' },
    ]);
  });

  it('stops a plain file that a rule is about, not one of a rule that is about all files', () => {
    expect(judged('secrets/db.yaml', 'password: x\n', sops(RULES))).toMatchObject({
      id: 'unencrypted.sops',
      mend: 'sops -e -i secrets/db.yaml',
    });
    expect(judged('other/db.yaml', 'password: x\n', sops(RULES))).toBeNull();
    expect(judged('hidden/main.ts', 'const a = 1;\n', sops('creation_rules:\n  - path_regex: ^hidden/\n'))).toBeNull();
    expect(judged('a.json', '{"data": 1}', sops(RULES))).toBeNull();
    expect(judged('secrets/db.yaml', SAMPLE.sopsYaml(), sops(RULES))).toBeNull();
    expect(
      judged('secrets/web.yaml', 'apiVersion: apps/v1\nkind: Deployment\nspec:\n  a: b\n', sops(RULES)),
    ).toBeNull();
    expect(
      judged('below/secrets/db.yaml', 'password: x\n', sops('creation_rules:\n  - path_regex: ^secrets/\n', 'below'))
        ?.id,
    ).toBe('unencrypted.sops');
  });

  it('stops a file that is encrypted in part, and says where', () => {
    expect(judged('a.yaml', SAMPLE.sopsYaml('added: plain\n'))).toMatchObject({ id: 'unencrypted.sops', line: 5 });
    expect(judged('a.yaml', SAMPLE.sopsYaml('open_unencrypted: plain\n'))).toBeNull();
    expect(judged('a.yaml', SAMPLE.sopsYaml('# only a remark\nnothing: null\nempty: ""\n'))).toBeNull();
    expect(judged('a.yaml', SAMPLE.sopsYaml('text: |\n  plain\n  lines\n'))?.because).toContain('text');
    expect(judged('a.json', SAMPLE.sopsJson())).toBeNull();
    expect(judged('a.json', SAMPLE.sopsJson({ added: 'plain' }))?.because).toContain('added');
    expect(judged('a.env', SAMPLE.sopsEnv())).toBeNull();
    expect(judged('a.env', SAMPLE.sopsEnv('ADDED=plain\n'))?.because).toContain('ADDED');
    expect(
      judged('a.yaml', SAMPLE.sopsYaml('apiVersion: v1\n', '    encrypted_regex: ^(data|stringData)$\n')),
    ).toBeNull();
  });

  it('goes by names, too', () => {
    expect(judged('a.enc.yaml', 'password: x\n')?.id).toBe('unencrypted.sops');
    expect(judged('a.sops.json', '{"password":"x"}')?.id).toBe('unencrypted.sops');
    expect(judged('.sops.yaml', RULES, sops(RULES))).toBeNull();
  });

  it('does not take a file that speaks of sops for one', () => {
    expect(judged('ci.yaml', 'sops:\n  version: 3\n  install: true\n')).toBeNull();
  });
});

describe('Ansible', () => {
  const plain = 'vault_db_password: abc\n';
  it.each(['group_vars/all/vault.yml', 'inventories/prod/host_vars/db1/vault.yaml', 'group_vars/prod_vault.yml'])(
    '%s',
    (path) => {
      expect(judged(path, plain)).toMatchObject({
        id: 'unencrypted.ansible-vault',
        mend: `ansible-vault encrypt ${path}`,
      });
      expect(judged(path, SAMPLE.vault)).toBeNull();
      expect(judged(path, `---\nvault_db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\n`)).toBeNull();
      expect(judged(path, `a: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162\nb: plain\n`)).toMatchObject({ line: 4 });
    },
  );

  it('elsewhere only where Ansible is', () => {
    expect(judged('vault.yml', 'storage: file\n')).toBeNull();
    expect(judged('vault.yml', plain)?.id).toBe('unencrypted.ansible-vault');
    expect(judged('vars/vault.yml', 'db: x\n', { ansible: true })?.id).toBe('unencrypted.ansible-vault');
    expect(judged('roles/x/tasks/vault.yml', 'a: b\n', { ansible: true })).toBeNull();
    expect(judged('vault.yml', '- name: install\n  apt: vault\n', { ansible: true })).toBeNull();
    expect(judged('charts/vault.yaml', 'apiVersion: v1\nkind: Service\nspec:\n  a: b\n', { ansible: true })).toBeNull();
  });
});

describe('twins, names and Sealed Secrets', () => {
  it('git-secret and BlackBox', () => {
    const texts = { gitSecret: `keys/a.pem:${'0'.repeat(64)}\nb.txt:\n`, blackBox: 'conf/db.yml\n' };
    expect(judged('keys/a.pem', 'x\n', texts)).toMatchObject({
      id: 'unencrypted.git-secret',
      mend: expect.stringContaining('git rm --cached keys/a.pem'),
    });
    expect(judged('keys/a.pem.secret', SAMPLE.pgp, texts)).toBeNull();
    expect(judged('keys/a.pem.secret', 'plain\n', texts)?.id).toBe('unencrypted.git-secret');
    expect(judged('conf/db.yml', 'x\n', texts)?.id).toBe('unencrypted.blackbox');
    expect(judged('conf/db.yml.gpg', SAMPLE.pgp, texts)).toBeNull();
    expect(judged('other.txt', 'x\n', texts)).toBeNull();
  });

  it('age and agenix', () => {
    const agenix = [
      { folder: 'secrets', text: 'let k = "ssh"; in { "db.age".publicKeys = [ k ]; "x.bin".publicKeys = [ k ]; }\n' },
    ];
    expect(judged('a.age', 'plain\n')?.id).toBe('unencrypted.age');
    expect(judged('secrets/x.bin', 'plain\n', { agenix })?.mend).toBe('agenix -e secrets/x.bin');
    for (const sealed of [SAMPLE.age, SAMPLE.ageArmor]) expect(judged('secrets/db.age', sealed, { agenix })).toBeNull();
  });

  it('Sealed Secrets', () => {
    const secret = 'apiVersion: v1\nkind: Secret\ndata:\n  a: YWJj\n';
    const sealedFolders = new Set(['k8s']);
    expect(judged('k8s/s.yaml', secret)).toBeNull();
    expect(judged('k8s/s.yaml', secret, { sealedFolders })).toMatchObject({
      id: 'unencrypted.sealed-secrets',
      line: 4,
    });
    expect(judged('other/s.yaml', secret, { sealedFolders })).toBeNull();
    expect(judged('k8s/s.yaml', secret.replace('YWJj', '{{ .Values.a }}'), { sealedFolders })).toBeNull();
    expect(judged('k8s/s.yaml', SAMPLE.sealedSecret, { sealedFolders })).toBeNull();
    expect(judged('a/s.yaml', `${SAMPLE.sealedSecret}---\n${secret}`)?.id).toBe('unencrypted.sealed-secrets');
  });

  it('eyaml', () => {
    const sealed = 'db::password: ENC[PKCS7,MIIB]\nname: web\n';
    expect(judged('common.eyaml', sealed)).toBeNull();
    expect(judged('common.yaml', `${sealed}api_token: abcdef\n`)).toMatchObject({ id: 'unencrypted.eyaml', line: 3 });
    expect(judged('common.yaml', 'api_token: abcdef\n')).toBeNull();
  });
});

describe('what was encrypted before', () => {
  const change = (path: string, before: string | Uint8Array, after: string) =>
    judgeChange({ path, bytes: Buffer.from(after) }, Buffer.from(before as string), rules());
  it.each([
    ['git-crypt', 'a', SAMPLE.gitCrypt],
    ['transcrypt', 'a', SAMPLE.transcrypt],
    ['age', 'a', SAMPLE.age],
    ['ansible-vault', 'a.yml', SAMPLE.vault],
    ['gpg', 'a.asc', SAMPLE.pgp],
    ['sops', 'a.yaml', SAMPLE.sopsYaml()],
  ])('%s', (id, path, before) => {
    expect(change(path, before, 'password: x\n')?.id).toBe(`unencrypted.${id}`);
    expect(change(path, before, Buffer.from(before as string).toString('latin1'))).toBeNull();
    expect(change(path, before, '')).toBeNull();
    expect(change(path, 'password: y\n', 'password: x\n')).toBeNull();
  });

  it('Sealed Secrets', () => {
    expect(change('a.yaml', SAMPLE.sealedSecret, 'apiVersion: v1\nkind: Secret\nstringData:\n  a: b\n')?.id).toBe(
      'unencrypted.sealed-secrets',
    );
    expect(change('a.yaml', SAMPLE.sealedSecret, 'apiVersion: v1\nkind: ConfigMap\ndata:\n  a: b\n')).toBeNull();
  });

  it('is told of files that are not text, too', () => {
    const binary = Buffer.from([48, 130, 0, 1, 2, 3, 255]);
    const told = (before: Uint8Array | string) =>
      judgeChange({ path: 'a.p12', bytes: binary }, Buffer.from(before as string), rules())?.id;
    expect([told(SAMPLE.gitCrypt), told(SAMPLE.age), told(binary)]).toEqual([
      'unencrypted.git-crypt',
      'unencrypted.age',
      undefined,
    ]);
  });

  it('is asked of data, not of programs', () => {
    expect(['a.yml', 'conf/x', 'key.pem', '.env'].map(mayHaveBeenEncrypted)).toEqual([true, true, true, true]);
    expect(['a.ts', 'README.md', 'package.json', 'x.png'].map(mayHaveBeenEncrypted)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('valuesOf', () => {
  it('reads YAML as people write it', () => {
    const text =
      'a: 1 # one\nb:\n  c: "x # y"\n  d:\n    - e\n    - f: g\n      h: |\n        long\n        text\n"i j": {k: l}\nm: ~\n';
    expect(valuesOf('yaml', text)).toEqual([
      { keys: ['a'], value: '1', line: 1 },
      { keys: ['b', 'c'], value: 'x # y', line: 3 },
      { keys: ['b', 'd'], value: 'e', line: 5 },
      { keys: ['b', 'd', 'f'], value: 'g', line: 6 },
      { keys: ['b', 'd', 'h'], value: 'longtext', line: 7 },
      { keys: ['i j'], value: '{k: l}', line: 10 },
    ]);
  });
});
