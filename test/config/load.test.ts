import { createHash } from 'node:crypto';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainSettings, FIELDS, loadSettings, PROFILES } from '../../src/config/index.js';
import { failure, load, project, USER } from './project.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const extending = (path: string, text: string): string =>
  `extends = { path = ${JSON.stringify(path)}, sha256 = "${sha256(text)}" }\n`;

describe('guard.modes', () => {
  it('are tables, their days and conditions checked', async () => {
    const at = (text: string) => load({ 'repo/tightlip.toml': text });
    const { settings } = await at(
      '[[guard.modes]]\npath = "test/**"\nbelow = 0.8\nmode = "observe"\nfrom = 2026-05-01\nthen = "warn"\n' +
        '[[guard.modes]]\ndetector = "github.*"\nat_least = 0.9\nmode = "block"\n',
    );
    expect(settings.guard.modes).toEqual([
      {
        path: ['test/**'],
        detector: [],
        below: 0.8,
        atLeast: null,
        mode: 'observe',
        from: '2026-05-01',
        later: 'warn',
      },
      { path: [], detector: ['github.*'], below: null, atLeast: 0.9, mode: 'block', from: null, later: null },
    ]);
    await expect(at('[[guard.modes]]\nmode = "stop"\n')).rejects.toThrow('guard.modes must be');
    await expect(at('[[guard.modes]]\nmode = "warn"\nfrom = 2026-05-01\n')).rejects.toThrow('guard.modes must be');
    await expect(at('[[guard.modes]]\nmode = "warn"\nbellow = 1\n')).rejects.toThrow('did you mean below?');
  });
});

describe('profile', () => {
  it('sets the least confidence and the weights, unless these are set themselves', async () => {
    const quiet = await load({ 'repo/tightlip.toml': 'profile = "quiet"\n' });
    expect(quiet.settings.minConfidence).toBe(PROFILES.quiet.minConfidence);
    expect(quiet.settings.detectors.weights).toEqual(PROFILES.quiet.weights);
    expect(quiet.origins.min_confidence.source).toBe('tightlip.toml');
    const both = await load({ 'repo/tightlip.toml': 'profile = "strict"\nmin_confidence = 0.6\n' });
    expect(both.settings.minConfidence).toBe(0.6);
    await expect(load({ 'repo/tightlip.toml': 'profile = "loud"\n' })).rejects.toThrow('profile must be one of');
  });

  it('stands beside what was learned, which sets weights and nothing else', async () => {
    const { settings } = await load({ 'repo/.tightlip-learned.toml': '[detectors.weights]\n"*" = -0.4\n' });
    expect(settings.detectors.weights).toEqual({ '*': -0.4 });
    await expect(load({ 'repo/.tightlip-learned.toml': 'min_confidence = 1\n' })).rejects.toThrow(
      'detectors.weights only',
    );
    const without = await load({ 'repo/.tightlip-learned.toml': 'x = 1\n' }, { noConfig: true });
    expect(without.settings.detectors.weights).toEqual({});
  });
});

describe('layers', () => {
  it('without any file give the built-in values', async () => {
    const { settings, origins, warnings } = await load({});
    expect(settings).toMatchObject({
      minConfidence: 0.5,
      format: 'human',
      maxFileSize: 100e6,
      timeout: 600_000,
      mode: 'block',
      rules: [],
      salt: null,
    });
    expect(settings.detectors).toEqual({
      enable: [],
      disable: [],
      severity: {},
      minConfidence: {},
      weights: {},
      custom: [],
    });
    expect(Object.values(origins).every(({ layer }) => layer === 'built-in')).toBe(true);
    expect(Object.keys(origins)).toEqual(Object.keys(FIELDS));
    expect(warnings).toEqual([]);
  });

  it('win over those before them, whichever are there', async () => {
    const names = ['organisation', 'user', 'repository', 'environment', 'flags'] as const;
    await fc.assert(
      fc.asyncProperty(fc.subarray([...names]), async (present) => {
        const number = (layer: (typeof names)[number]) => names.indexOf(layer) + 1;
        const has = (layer: (typeof names)[number]) => present.includes(layer);
        const text = (layer: (typeof names)[number]) => `threads = ${number(layer)}\n`;
        const { root, home, base } = await project({
          'org.toml': text('organisation'),
          ...(has('user') ? { [USER]: text('user') } : {}),
          ...(has('repository') ? { 'repo/tightlip.toml': text('repository') } : {}),
        });
        const { settings, origins } = await loadSettings({
          root,
          home,
          env: has('environment') ? { TIGHTLIP_THREADS: '4' } : {},
          flags: has('flags') ? { threads: 5 } : {},
          ...(has('organisation') ? { organisationFile: join(base, 'org.toml') } : {}),
        });
        const last = present.at(-1);
        expect(settings.threads).toBe(last === undefined ? 0 : number(last));
        expect(origins.threads.layer).toBe(last ?? 'built-in');
      }),
      { numRuns: 32 },
    );
  });

  it('name the file or variable that a value came from', async () => {
    const { origins } = await load(
      { 'repo/.tightlip.toml': 'min_severity = "low"\n' },
      { env: { TIGHTLIP_DETECTORS_DISABLE: 'aws.key' }, flags: { format: 'json' } },
    );
    expect(origins.min_severity).toEqual({ layer: 'repository', source: '.tightlip.toml' });
    expect(origins['detectors.disable']).toEqual({ layer: 'environment', source: 'TIGHTLIP_DETECTORS_DISABLE' });
    expect(origins.format).toEqual({ layer: 'flags', source: null });
  });

  it('read all settings of a file', async () => {
    const { settings } = await load({
      'repo/tightlip.toml': [
        'min_confidence = 0.7',
        'include = "src/**"',
        'exclude = ["a/**", "b"]',
        'max_file_size = "64 MiB"',
        'timeout = "90s"',
        'salt = "0123456789"',
        'allow_gaps = true',
        'require_reason = true',
        'honour_foreign = false',
        'mode = "warn"',
        'allow_file = "config/allow"',
        '[detectors]',
        'enable = ["github.*"]',
        'severity = { "github.pat" = "low" }',
        '[detectors.min_confidence]',
        '"generic.assignment" = 0.9',
        '[[rules]]',
        'path = "test/**"',
        'reason = "samples"',
        'until = 2030-12-31',
        '[[rules]]',
        'detector = ["aws.*"]',
        'below = 0.4',
        'reason = "noise"',
        'until = "2031-01-01"',
      ].join('\n'),
    });
    expect(settings).toEqual({
      profile: 'balanced',
      minConfidence: 0.7,
      minSeverity: 'info',
      format: 'human',
      include: ['src/**'],
      exclude: ['a/**', 'b'],
      maxFileSize: 64 * 1024 ** 2,
      timeout: 90_000,
      threads: 0,
      salt: '0123456789',
      allowGaps: true,
      requireReason: true,
      honourForeign: false,
      mode: 'warn',
      allowFile: 'config/allow',
      locked: [],
      guard: {
        modes: [],
        timeout: 30_000,
        trailer: false,
        pushTimeout: 30_000,
        pushedAllow: true,
        allowPushSkip: false,
      },
      ownSecrets: { enabled: true, userFiles: 'guard', commands: [] },
      detectors: {
        enable: ['github.*'],
        disable: [],
        severity: { 'github.pat': 'low' },
        minConfidence: { 'generic.assignment': 0.9 },
        weights: {},
        custom: [],
      },
      rules: [
        {
          path: ['test/**'],
          detector: [],
          below: null,
          reason: 'samples',
          until: '2030-12-31',
          ref: 'tightlip.toml: rules[0]',
        },
        {
          path: [],
          detector: ['aws.*'],
          below: 0.4,
          reason: 'noise',
          until: '2031-01-01',
          ref: 'tightlip.toml: rules[1]',
        },
      ],
    });
  });

  it('read a package.json, and leave alone one without settings or that is broken', async () => {
    expect(
      (await load({ 'repo/package.json': '\uFEFF{"name":"x","tightlip":{"threads":3}}' })).origins.threads,
    ).toEqual({ layer: 'repository', source: 'package.json' });
    expect((await load({ 'repo/package.json': '{"name":"x"}' })).settings.threads).toBe(0);
    expect(
      (await load({ 'repo/package.json': '{"tightlip":', 'repo/tightlip.toml': 'threads = 2' })).settings.threads,
    ).toBe(2);
  });

  it('take a byte order mark and Windows line ends', async () => {
    expect(
      (await load({ 'repo/tightlip.toml': '\uFEFFthreads = 2\r\n[detectors]\r\ndisable = ["aws.*"]\r\n' })).settings,
    ).toMatchObject({ threads: 2, detectors: { disable: ['aws.*'] } });
  });

  it('refuse two files in one repository, and name both', async () => {
    const error = await failure(load({ 'repo/tightlip.toml': '', 'repo/package.json': '{"tightlip":{}}' }));
    expect(error.code).toBe('config.several');
    expect(error.message).toContain('tightlip.toml and package.json');
  });

  it("take the file that the user names in place of the repository's", async () => {
    const { root, home } = await project({ 'repo/tightlip.toml': 'threads = 2', 'mine.toml': 'threads = 3' });
    expect((await loadSettings({ root, home, env: {}, flags: {}, configFile: '../mine.toml' })).settings.threads).toBe(
      3,
    );
    const error = await failure(loadSettings({ root, home, env: {}, flags: {}, configFile: 'gone.toml' }));
    expect(error.code).toBe('config.not-found');
  });

  it('without configuration keep the environment, the flags and the organisation', async () => {
    const { root, home, base } = await project({
      'repo/tightlip.toml': 'nonsense',
      [USER]: 'nonsense',
      'org.toml': 'threads = 1\nlocked = ["mode"]',
    });
    const options = {
      root,
      home,
      env: { TIGHTLIP_FORMAT: 'json' },
      flags: {},
      noConfig: true,
      organisationFile: join(base, 'org.toml'),
    };
    expect((await loadSettings(options)).settings).toMatchObject({ threads: 1, format: 'json', locked: ['mode'] });
    expect((await failure(loadSettings({ ...options, flags: { mode: 'observe' } }))).code).toBe('config.locked');
  });
});

describe("the organisation's settings", () => {
  const ORG = 'mode = "block"\nmin_severity = "medium"\nlocked = ["mode", "detectors.disable", "rules"]\n';

  it("come from a pinned file, below the repository's own", async () => {
    const { settings, origins } = await load({
      'repo/.company/base.toml': ORG,
      'repo/tightlip.toml': `${extending('.company/base.toml', ORG)}min_severity = "low"\n`,
    });
    expect(settings).toMatchObject({
      mode: 'block',
      minSeverity: 'low',
      locked: ['mode', 'detectors.disable', 'rules'],
    });
    expect(origins.mode).toEqual({ layer: 'organisation', source: join('.company', 'base.toml') });
  });

  it.each([
    ['the repository', { 'repo/tightlip.toml': 'mode = "observe"' }, {}],
    ['a table of the repository', { 'repo/tightlip.toml': '[detectors]\ndisable = ["*"]' }, {}],
    ['rules of the repository', { 'repo/tightlip.toml': '[[rules]]\npath = "**"\nreason = "all"' }, {}],
    ['the user', { [USER]: 'mode = "warn"' }, {}],
    ['the environment', {}, { env: { TIGHTLIP_MODE: 'warn' } }],
    ['the command line', {}, { flags: { mode: 'warn' } }],
  ])('may not be changed by %s where they are locked', async (_, files, more) => {
    const { root, home, base } = await project({ 'org.toml': ORG, ...files });
    const error = await failure(
      loadSettings({ root, home, env: {}, flags: {}, organisationFile: join(base, 'org.toml'), ...more }),
    );
    expect(error.code).toBe('config.locked');
    expect(error.message).toContain('org.toml');
  });

  it('may be said again, and all else may be changed', async () => {
    const { root, home, base } = await project({
      'org.toml': ORG,
      'repo/tightlip.toml': 'mode = "block"\nthreads = 2',
    });
    const { settings } = await loadSettings({
      root,
      home,
      env: {},
      flags: {},
      organisationFile: join(base, 'org.toml'),
    });
    expect(settings).toMatchObject({ mode: 'block', threads: 2 });
  });

  it('that a repository pins cannot undo what is locked', async () => {
    const weak = 'mode = "observe"\n';
    const { root, home, base } = await project({
      'org.toml': ORG,
      'repo/weak.toml': weak,
      'repo/tightlip.toml': extending('weak.toml', weak),
    });
    expect(
      (await failure(loadSettings({ root, home, env: {}, flags: {}, organisationFile: join(base, 'org.toml') }))).code,
    ).toBe('config.locked');
  });

  it('must be the pinned file, and end there', async () => {
    const changed = await failure(
      load({ 'repo/o.toml': `${ORG}# changed`, 'repo/tightlip.toml': extending('o.toml', ORG) }),
    );
    expect(changed.code).toBe('config.hash');
    expect((await failure(load({ 'repo/tightlip.toml': extending('o.toml', ORG) }))).code).toBe('config.not-found');
    const chain = extending('o.toml', ORG);
    expect((await failure(load({ 'repo/p.toml': chain, 'repo/tightlip.toml': extending('p.toml', chain) }))).code).toBe(
      'config.value',
    );
  });

  it('may stand anywhere for a user, but only inside for a repository', async () => {
    const files = { 'org.toml': ORG };
    expect((await load({ ...files, [USER]: extending('../../../org.toml', ORG) })).settings.locked).toContain('mode');
    expect((await failure(load({ ...files, 'repo/tightlip.toml': extending('../org.toml', ORG) }))).code).toBe(
      'config.outside',
    );
    expect((await failure(load({ ...files, 'repo/tightlip.toml': extending('/etc/hostname', ORG) }))).code).toBe(
      'config.outside',
    );
    const { root, home, base } = await project({ ...files, 'repo/tightlip.toml': extending('link.toml', ORG) });
    await symlink(join(base, 'org.toml'), join(root, 'link.toml'));
    expect((await failure(loadSettings({ root, home, env: {}, flags: {} }))).code).toBe('config.outside');
  });

  it('alone may lock', async () => {
    const error = await failure(load({ 'repo/tightlip.toml': 'locked = ["mode"]' }));
    expect(error.message).toContain('organisation');
  });
});

describe('environment and flags', () => {
  it('read every kind of value', async () => {
    const env = {
      TIGHTLIP_MIN_CONFIDENCE: '0.25',
      TIGHTLIP_REQUIRE_REASON: 'yes',
      TIGHTLIP_HONOUR_FOREIGN: '0',
      TIGHTLIP_EXCLUDE: 'a/**, {b,c}/**,',
      TIGHTLIP_MAX_FILE_SIZE: '2KB',
      TIGHTLIP_TIMEOUT: '0',
      TIGHTLIP_DETECTORS_SEVERITY: 'aws.key=low, github.*=critical',
      TIGHTLIP_DETECTORS_MIN_CONFIDENCE: 'aws.key=0.9',
      TIGHTLIP_MODE: '',
    };
    expect((await load({}, { env })).settings).toMatchObject({
      minConfidence: 0.25,
      requireReason: true,
      honourForeign: false,
      exclude: ['a/**', '{b,c}/**'],
      maxFileSize: 2000,
      timeout: 0,
      mode: 'block',
      detectors: { severity: { 'aws.key': 'low', 'github.*': 'critical' }, minConfidence: { 'aws.key': 0.9 } },
    });
    expect(
      (await load({}, { flags: { threads: '2', include: ['x', 'y'], allow_gaps: true, timeout: '1h' } })).settings,
    ).toMatchObject({ threads: 2, include: ['x', 'y'], allowGaps: true, timeout: 3_600_000 });
  });

  it('say by their own names what is wrong', async () => {
    expect((await failure(load({}, { env: { TIGHTLIP_THREADS: 'many' } }))).message).toBe(
      'TIGHTLIP_THREADS must be a whole number from 0 to 256.',
    );
    expect((await failure(load({}, { flags: { min_confidence: '2' } }))).message).toBe(
      '--min-confidence must be a number from 0 to 1.',
    );
    expect((await failure(load({}, { env: { TIGHTLIP_RULES: 'x' } }))).message).toContain('in a file only');
  });

  it('warn of a variable that is nearly one of ours, and of no other', async () => {
    const { warnings } = await load(
      {},
      { env: { TIGHTLIP_THREAD: '2', TIGHTLIP_SKIP: 'why', TIGHTLIP_SOMETHING_ELSE: '1', PATH: '/bin' } },
    );
    expect(warnings).toEqual([
      'The environment variable TIGHTLIP_THREAD is no setting; did you mean TIGHTLIP_THREADS?',
    ]);
  });
});

describe('explaining the settings', () => {
  it('shows every setting with its layer, and never the salt', async () => {
    const salt = 'pepper'.repeat(3);
    const loaded = await load({ 'repo/tightlip.toml': `salt = "${salt}"\nmax_file_size = "1KiB"\n` });
    const rows = explainSettings(loaded);
    expect(rows.map(({ key }) => key)).toEqual(Object.keys(FIELDS));
    expect(JSON.stringify(rows)).not.toContain(salt);
    expect(rows.find(({ key }) => key === 'max_file_size')).toEqual({
      key: 'max_file_size',
      value: '1024 bytes',
      layer: 'repository',
      source: 'tightlip.toml',
      locked: false,
    });
    expect(rows.find(({ key }) => key === 'mode')).toMatchObject({ value: '"block"', layer: 'built-in', source: null });
  });

  it('has a text for every setting, wherever it comes from', async () => {
    const { settings, origins } = await load({});
    const moved = Object.fromEntries(
      Object.keys(origins).map((key) => [key, { layer: 'user', source: 'x' }]),
    ) as typeof origins;
    for (const { value } of explainSettings({ settings, origins: moved, warnings: [] })) expect(value).toMatch(/\S/);
  });
});
