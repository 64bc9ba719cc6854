import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadSettings } from '../../src/config/index.js';
import { failure, load, project } from './project.js';

/** Stands for a secret that somebody put where it does not belong. */
const PASTED = ['hunter', '2'.repeat(12), 'Zx'].join('');

describe('a wrong key', () => {
  it.each([
    ['min_confidense = 1', 'unknown key min_confidense; did you mean min_confidence?', 2],
    ['honor_foreign = true', 'did you mean honour_foreign?', 2],
    ['[detectors]\ndisabel = []', 'unknown key detectors.disabel; did you mean detectors.disable?', 3],
    ['[[rules]]\npaht = "x"\nreason = "y"', 'unknown key rules[0].paht; did you mean path?', 2],
    ['extends = { path = "x", sha = "y" }', 'extends.sha', 2],
    ['wholly_different_words = 1', 'see docs/reference/configuration.md', 2],
    ['__proto__ = 1', 'unknown key __proto__', 2],
    ['constructor = 1', 'unknown key constructor', 2],
  ])('is an error with the nearest known one: %s', async (text, message, line) => {
    const error = await failure(load({ 'repo/tightlip.toml': `# first\n${text}\n` }));
    expect(error).toMatchObject({ code: 'config.unknown-key', file: 'tightlip.toml', line });
    expect(error.message).toContain(message);
  });
});

describe('a wrong value', () => {
  it.each([
    'min_confidence = 2',
    'min_confidence = nan',
    'min_confidence = "0.5"',
    'min_severity = "dire"',
    'threads = -1',
    'threads = 1.5',
    'threads = 100000',
    'max_file_size = "big"',
    'max_file_size = "1TB"',
    'max_file_size = 0',
    'timeout = "10 parsecs"',
    'timeout = 10',
    'timeout = "999999h"',
    'include = 3',
    'include = [""]',
    'exclude = ["!a"]',
    `exclude = ["${'{a,b}'.repeat(10)}"]`,
    `exclude = ["${'x'.repeat(2000)}"]`,
    'salt = "short"',
    'mode = "loud"',
    'allow_gaps = 1',
    'detectors = 1',
    '[detectors]\nseverity = { "a.b" = "dire" }',
    '[detectors]\nenable = ["*.pat"]',
    '[[rules]]\nreason = "all"',
    '[[rules]]\npath = "x"',
    '[[rules]]\npath = "x"\nreason = " "',
    '[[rules]]\npath = "x"\nreason = "y"\nuntil = "2026-02-30"',
    '[[rules]]\npath = "x"\nreason = "y"\nbelow = 3',
    'rules = {}',
    'extends = "x"',
    'extends = { path = "x" }',
    'extends = { path = "x", sha256 = "12" }',
  ])('is an error that says what may stand there: %s', async (text) => {
    const error = await failure(load({ 'repo/tightlip.toml': text }));
    expect(error).toMatchObject({ code: 'config.value', file: 'tightlip.toml' });
    expect(error.message).toMatch(/^tightlip\.toml(?::\d+)?: \S+ must be .*\.$/);
  });
});

describe('errors', () => {
  it.each(
    [
      PASTED,
      `x = ${PASTED}`,
      `${PASTED} = 1`,
      `min_confidence = "${PASTED}"`,
      `[detectors]\n${PASTED}${PASTED} = 1`,
      `[detectors.severity]\n"${PASTED}${PASTED}" = "x"`,
      `salt = "${PASTED}`,
      `[[rules]]\n${PASTED}${PASTED} = 1`,
      `extends = { path = "x", sha256 = "${PASTED}" }`,
      `mode = "${PASTED}"`,
    ].map((text, index) => [index, text] as const),
  )('never quote what the file holds (%i)', async (_, text) => {
    const error = await failure(load({ 'repo/tightlip.toml': text }));
    expect(error.message.replace('unknown key', '')).not.toContain(PASTED);
  });

  it('are the only thing that any text ends in', async () => {
    expect.hasAssertions();
    const { root, home } = await project();
    const piece = fc.constantFrom(
      'threads',
      ' = ',
      '[',
      ']',
      '[[rules]]',
      '"',
      '\n',
      '1',
      '2026-01-01',
      '{',
      '}',
      '.',
      ',',
      'detectors',
      'path',
      '\u0000',
      'locked',
      'extends',
      '\\u',
      "'''",
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join('')),
          fc.string({ unit: 'binary' }),
        ),
        async (text) => {
          await writeFile(join(root, 'tightlip.toml'), text);
          const outcome: unknown = await loadSettings({ root, home, env: {}, flags: {} }).catch(
            (thrown: unknown) => thrown,
          );
          expect(outcome instanceof Error && !(outcome instanceof ConfigError)).toBe(false);
          expect(outcome instanceof ConfigError ? outcome.message : '').not.toContain('\n');
        },
      ),
    );
  });
});

describe('a hostile repository', () => {
  it.each([
    ['deep nesting', 'x = ' + '['.repeat(100_000)],
    ['deep tables', 'a.'.repeat(20_000) + 'b = 1'],
    ['not UTF-8', Buffer.from([0x61, 0x3d, 0xff, 0xfe])],
    ['a key twice', 'threads = 1\nthreads = 2'],
  ])('gets an error for %s', async (_, text) => {
    expect((await failure(load({ 'repo/tightlip.toml': text }))).code).toMatch(/^config\.(syntax|unknown-key)$/);
  });

  it('is not read beyond a mebibyte', async () => {
    expect((await failure(load({ 'repo/tightlip.toml': `# ${'x'.repeat(1024 ** 2)}` }))).code).toBe('config.too-large');
    expect((await load({ 'repo/package.json': ' '.repeat(1024 ** 2 + 1) })).settings.threads).toBe(0);
  });

  it('cannot have a folder or a pipe read', async () => {
    const { root, home } = await project();
    await mkdir(join(root, 'tightlip.toml'));
    expect((await failure(loadSettings({ root, home, env: {}, flags: {} }))).code).toBe('config.unreadable');
    const piped = await project();
    execFileSync('mkfifo', [join(piped.root, 'tightlip.toml')]);
    expect((await failure(loadSettings({ ...piped, env: {}, flags: {} }))).code).toBe('config.unreadable');
  });

  it('cannot have files outside read: by a link, or as its allow file', async () => {
    const { root, home, base } = await project({ 'private.toml': `salt = "${PASTED}"` });
    await symlink(join(base, 'private.toml'), join(root, 'tightlip.toml'));
    expect((await failure(loadSettings({ root, home, env: {}, flags: {} }))).code).toBe('config.outside');
    for (const path of ['../private.toml', '/etc/passwd', 'a/../../private.toml']) {
      expect((await failure(load({ 'repo/tightlip.toml': `allow_file = "${path}"` }))).code).toBe('config.outside');
    }
    expect((await load({}, { flags: { allow_file: '/elsewhere' } })).settings.allowFile).toBe('/elsewhere');
  });

  it('cannot change what all objects have', async () => {
    await failure(
      load({
        'repo/package.json': '{"tightlip":{"__proto__":{"polluted":1},"detectors":{"severity":{"__proto__":"x"}}}}',
      }),
    );
    await failure(load({ 'repo/tightlip.toml': '[__proto__]\npolluted = 1' }));
    expect(({} as Readonly<Record<string, unknown>>)['polluted']).toBeUndefined();
  });
});
