import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_HOOKS } from '../../../src/guard/index.js';
import {
  HUSKY_4,
  hooksCalled,
  LEFTHOOK,
  OVERCOMMIT,
  PRE_COMMIT,
  SIMPLE_GIT_HOOKS,
  type ManagerFile,
} from '../../../src/guard/manager-files/index.js';

const HOOKS = DEFAULT_HOOKS.client;
const MANAGERS = { LEFTHOOK, PRE_COMMIT, OVERCOMMIT, SIMPLE_GIT_HOOKS, HUSKY_4 } as const;

const withEntries = (manager: ManagerFile, text: string): string | null =>
  manager.withEntries(text, { hooks: HOOKS.filter((hook) => manager.hooks.includes(hook)), caller: 'tightlip' });

/** Files as people write them. */
const UNDERSTOOD: { readonly [K in keyof typeof MANAGERS]: readonly string[] } = {
  LEFTHOOK: [
    '',
    '# nothing yet\n',
    '# of the team\n\n# before each commit\npre-commit:\n  parallel: true\n  commands:\n    lint:\n      run: npm run lint\n',
    'pre-commit:\n  jobs:\n  - run: a\n    name: x\n  - run: b',
    'pre-commit:\r\n  jobs:\r\n    - run: a\r\n\r\npre-push:\r\n  commands:\r\n    t: # all\r\n      run: |\r\n        go test\r\n',
    '---\nskip_output: [meta]\n"commit-msg":\n  scripts:\n    "check.sh":\n      runner: bash\n',
    'commit-msg:\n  commands:\n    words:\n      run: grep -q tightlip {1}\n',
  ],
  PRE_COMMIT: [
    'repos:\n- repo: https://example.org/hooks\n  rev: v1\n  hooks:\n  - id: x\n',
    '# of the team\ndefault_stages: [pre-commit]\nrepos:\n  # first\n  - repo: local\n    hooks:\n      - id: x\n        name: x\n        entry: x\n        language: system',
    'repos:\r\n    -   repo: local\r\n        hooks:\r\n        -   id: x\r\nfail_fast: true\r\n',
  ],
  OVERCOMMIT: [
    '',
    "PreCommit:\n  ALL:\n    on_warn: fail\n  RuboCop:\n    enabled: true\n    command: ['bundle', 'exec', 'rubocop']\n",
    'gemfile: Gemfile\nCommitMsg:\n    TextWidth:\n        enabled: false',
  ],
  SIMPLE_GIT_HOOKS: [
    '{\n  "name": "x",\n  "simple-git-hooks": {\n    "pre-commit": "npx lint-staged"\n  }\n}\n',
    '{"name":"x","simple-git-hooks":{"pre-push":"git lfs pre-push \\"$@\\"","commit-msg":"true"},"a":[{"}":1},"\\"{"]}',
    '{ "pre-commit": "a && b", "preserveUnused": ["pre-push"] }',
  ],
  HUSKY_4: [
    '{\n\t"husky": {\n\t\t"hooks": {\n\t\t\t"pre-commit": "lint-staged",\n\t\t\t"pre-push": "npm test"\n\t\t}\n\t}\n}',
    '{ "hooks": { "commit-msg": "commitlint -E HUSKY_GIT_PARAMS" } }\n',
  ],
};

/** Files that hold something which may not be guessed at. */
const LEFT_ALONE: { readonly [K in keyof typeof MANAGERS]: readonly string[] } = {
  LEFTHOOK: [
    'pre-commit: { commands: { a: { run: b } } }\n',
    'pre-commit:\n\tcommands:\n',
    '{ "pre-commit": {} }',
    'pre-commit:\n  jobs: []\n',
    'a: 1\n---\nb: 2\n',
    'pre-commit: *shared\n',
    'pre-commit:\n',
    'pre-commit:\n  commands:\n    tightlip:\n      run: ./own.sh\n',
    '# >>> tightlip guard >>>\npre-commit:\n  commands:\n    a:\n      run: b\n',
  ],
  PRE_COMMIT: ['', 'repos: []\n', 'default_stages: [pre-commit]\n', 'repos:\n'],
  OVERCOMMIT: ['PreCommit: {}\n', '- a\n'],
  SIMPLE_GIT_HOOKS: [
    '{ "name": "x" }',
    '{ "name": "x", "simple-git-hooks": {} }',
    '{ "simple-git-hooks": "./hooks.js" }',
    'no JSON',
    '{ "simple-git-hooks": { "pre-commit": "a # not now" } }',
    '{ "simple-git-hooks": { "pre-push": "a\\nb" } }',
    '{ "lint-staged": { "*.js": "eslint" } }',
  ],
  HUSKY_4: ['{ "husky": {} }', '{ "name": "x" }'],
};

const each = (of: { readonly [K in keyof typeof MANAGERS]: readonly string[] }) =>
  Object.entries(of).flatMap(([name, texts]) =>
    texts.map((text) => [name, text, MANAGERS[name as keyof typeof MANAGERS]] as const),
  );

describe('withEntries', () => {
  it.each(each(UNDERSTOOD))('%s: calls the guard for all hooks, and only adds: %j', (_, text, manager) => {
    const written = withEntries(manager, text) ?? '';
    const called = hooksCalled(written);
    const wanted = HOOKS.filter((hook) => manager.hooks.includes(hook));
    const merged = wanted.filter((hook) => !(manager === PRE_COMMIT && hook === 'pre-merge-commit'));
    expect(merged.filter((hook) => !called.has(hook))).toEqual([]);
    expect(manager.without(written)).toBe(text);
    expect(withEntries(manager, written)).toBe(written);
    const lines = text.split('\n');
    expect(isSubsequence(manager === SIMPLE_GIT_HOOKS || manager === HUSKY_4 ? text : lines, written)).toBe(true);
    if (text.includes('\r\n')) expect(written).not.toMatch(/[^\r]\n/);
    if (manager === SIMPLE_GIT_HOOKS || manager === HUSKY_4) expect(JSON.parse(written)).toBeTypeOf('object');
  });

  it.each(each(LEFT_ALONE))('%s: leaves alone what it does not understand: %j', (_, text, manager) => {
    expect(withEntries(manager, text)).toBeNull();
    expect(manager.without(text)).toBe(text);
  });

  it.each(Object.entries(MANAGERS))('%s: adds nothing where people have written it themselves', (_, manager) => {
    const own = manager.hooks.map((hook) => `# tightlip guard run ${hook}`).join('\n');
    const text = manager === SIMPLE_GIT_HOOKS || manager === HUSKY_4 ? null : own;
    if (text !== null) expect(withEntries(manager, text)).toBe(text);
  });

  it('takes the ids of the offered hooks for entries', () => {
    const text =
      'repos:\n  - repo: https://example.org/tightlip\n    hooks:\n      - id: tightlip\n      - id: tightlip-push-system\n';
    expect(hooksCalled(withEntries(PRE_COMMIT, text) ?? '')).toEqual(new Set(['commit-msg']));
  });

  it('goes in at the place that fits', () => {
    const text = 'pre-commit:\n  jobs:\n  - run: a\n';
    expect(LEFTHOOK.withEntries(text, { hooks: ['pre-commit', 'pre-push'], caller: 'npx --no -- tightlip' })).toBe(
      [
        '# >>> tightlip guard >>>',
        'pre-push:',
        '  commands:',
        '    tightlip:',
        "      run: npx --no -- tightlip guard run pre-push '{1}'",
        '      use_stdin: true',
        '# <<< tightlip guard <<<',
        'pre-commit:',
        '  jobs:',
        '  # >>> tightlip guard >>>',
        '  - name: tightlip',
        '    run: npx --no -- tightlip guard run pre-commit',
        '  # <<< tightlip guard <<<',
        '  - run: a',
        '',
      ].join('\n'),
    );
  });

  it('keeps what git tells on standard input for the command that was there', () => {
    const text = '{ "simple-git-hooks": { "pre-push": "git lfs pre-push" } }';
    const written = SIMPLE_GIT_HOOKS.withEntries(text, { hooks: ['pre-push'], caller: 'tightlip' }) ?? '{}';
    const { 'simple-git-hooks': hooks } = JSON.parse(written) as { 'simple-git-hooks': Record<string, string> };
    expect(hooks['pre-push']).toBe(
      'tightlip_input=$(cat); printf "%s\\n" "$tightlip_input" | tightlip guard run pre-push "$@" && printf "%s\\n" "$tightlip_input" | { git lfs pre-push; }',
    );
  });

  it('never writes anything into what it cannot take it out of', () => {
    const line = fc.constantFrom(
      'pre-commit:',
      '  jobs:',
      '    - run: a',
      '  commands:',
      '    x:',
      '      run: |',
      '       y',
      '',
      '# c',
      'repos:',
      '- repo: x',
      '  hooks: []',
      '\tz',
      '---',
      'PreCommit:',
      '  A:',
      ' odd',
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
      .map(([lines, eol, end]) => lines.join(eol) + (end && lines.length > 0 ? eol : ''));
    fc.assert(
      fc.property(text, fc.constantFrom(LEFTHOOK, PRE_COMMIT, OVERCOMMIT), (sample, manager) => {
        const written = withEntries(manager, sample);
        return written === null || manager.without(written) === sample;
      }),
      { numRuns: 400 },
    );
  });
});

/** Whether `part` is left when some of `whole` is taken out. */
function isSubsequence(part: string | readonly string[], whole: string): boolean {
  const rest = typeof part === 'string' ? whole : whole.split('\n');
  let at = 0;
  for (const item of rest) if (item === part[at]) at++;
  return at === part.length;
}
