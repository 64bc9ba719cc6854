import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DETECTOR, fingerprints, makeStage, sampleToken, type Stage } from './stage.js';

const allowFile = (stage: Stage): string => join(stage.folder, '.tightlip-allow');
const textOf = (stage: Stage): string => readFileSync(allowFile(stage), 'utf8');
const leak = (stage: Stage, path = 'app.js', seed = 1): void =>
  stage.write(path, `const token = "${sampleToken(seed)}";\n`);

async function leakyStage(): Promise<{ readonly stage: Stage; readonly fingerprint: string }> {
  const stage = makeStage();
  leak(stage);
  stage.commit('one');
  const [fingerprint = ''] = await fingerprints(stage);
  return { stage, fingerprint };
}

describe('tightlip allow', () => {
  it('sets a finding aside by the beginning of its fingerprint, so that the next scan is clean', async () => {
    const { stage, fingerprint } = await leakyStage();
    const { code, out } = await stage.tightlip(
      'allow',
      fingerprint.slice(0, 8),
      '--reason',
      'a test server',
      '--until',
      '2099-01-01',
      '--path',
      'app.*',
    );
    expect(code).toBe(0);
    expect(out).toContain(fingerprint);
    expect(textOf(stage)).toContain(`\n${fingerprint} ${DETECTOR} until=2099-01-01 path=app.* "a test server"\n`);
    expect((await stage.tightlip('scan')).code).toBe(0);
  });

  it('finds what only history still holds', async () => {
    const { stage, fingerprint } = await leakyStage();
    stage.write('app.js', 'gone\n');
    stage.commit('two');
    expect((await stage.tightlip('allow', fingerprint, '--reason', 'revoked')).code).toBe(0);
    expect(textOf(stage)).toContain(`${fingerprint} ${DETECTOR} "revoked"`);
  });

  it('finds what is only staged', async () => {
    const stage = makeStage();
    leak(stage);
    stage.git('add', '-A');
    const [fingerprint = ''] = await fingerprints(stage, '--staged');
    stage.write('app.js', 'gone\n');
    expect((await stage.tightlip('allow', fingerprint, '--reason', 'x')).code).toBe(0);
  });

  it('works below the top and writes the file at the top', async () => {
    const { stage, fingerprint } = await leakyStage();
    stage.write('deep/down/x', '');
    expect((await stage.below('deep/down').tightlip('allow', fingerprint, '--reason', 'x')).code).toBe(0);
    expect(textOf(stage)).toContain(fingerprint);
  });

  it('keeps comments and lines that it does not understand, and tells of the latter without quoting them', async () => {
    const { stage, fingerprint } = await leakyStage();
    stage.write('.tightlip-allow', '# ours\nsomething odd\n');
    const { err } = await stage.tightlip('allow', fingerprint, '--reason', 'x');
    expect(textOf(stage)).toBe(`# ours\nsomething odd\n${fingerprint} ${DETECTOR} "x"\n`);
    expect(err).toMatch(/:2: must begin with a fingerprint/);
    expect(err).not.toContain('something odd');
  });

  it.each([
    [['--reason', 'x'], 'E_ALLOW'],
    [['FINGERPRINT'], 'E_REASON'],
    [['FINGERPRINT', '--reason', ' '], 'E_REASON'],
    [['FINGERPRINT', '--reason', 'x', '--until', '2030-02-30'], 'E_UNTIL'],
    [['FINGERPRINT', '--reason', 'x', '--until', '2001-01-01'], 'E_UNTIL'],
    [['FINGERPRINT', '--baseline', '--reason', 'x'], 'E_ALLOW'],
    [['FINGERPRINT', '--reason', 'x', '--path', ''], 'E_ALLOW_ENTRY'],
    [['--list', '--reason', 'x'], 'E_ALLOW'],
    [['not-hex', '--reason', 'x'], 'E_FINGERPRINT'],
    [['abcdef1', '--reason', 'x'], 'E_FINGERPRINT'],
    [['0'.repeat(32), '--reason', 'x'], 'E_UNKNOWN_FINGERPRINT'],
    [['0'.repeat(32), '--reason', 'x', '--detector', 'no.such'], 'E_NO_SUCH_DETECTOR'],
    [['0'.repeat(8), '--reason', 'x', '--detector', DETECTOR], 'E_FINGERPRINT'],
  ])('refuses %j with %s, and writes nothing', async (argv, code) => {
    const { stage, fingerprint } = await leakyStage();
    const ran = await stage.tightlip('allow', ...argv.map((word) => (word === 'FINGERPRINT' ? fingerprint : word)));
    expect(ran.code).toBe(2);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(new RegExp(`^tightlip: [^\\n]+ \\(${code}\\)\\n$`));
    expect(existsSync(allowFile(stage))).toBe(false);
  });

  it('takes a fingerprint of elsewhere with --detector, without a scan', async () => {
    const stage = makeStage();
    const fingerprint = 'ab'.repeat(16);
    expect((await stage.tightlip('allow', fingerprint, '--reason', 'x', '--detector', DETECTOR)).code).toBe(0);
    expect(textOf(stage)).toContain(`${fingerprint} ${DETECTOR} "x"`);
  });

  it('makes the file that --allow-file names', async () => {
    const { stage, fingerprint } = await leakyStage();
    expect((await stage.tightlip('allow', fingerprint, '--reason', 'x', '--allow-file', 'mine')).code).toBe(0);
    expect(existsSync(allowFile(stage))).toBe(false);
    expect((await stage.tightlip('scan', '--tree', '--allow-file', 'mine')).code).toBe(0);
  });
});

describe('tightlip allow --baseline', () => {
  it('sets aside all there is today, and nothing of tomorrow', async () => {
    const { stage } = await leakyStage();
    leak(stage, 'two.js', 2);
    expect((await stage.tightlip('allow', '--baseline')).out).toContain('2 findings');
    expect((await stage.tightlip('scan')).code).toBe(0);
    leak(stage, 'three.js', 3);
    expect(await fingerprints(stage)).toHaveLength(1);
  });

  it('says that it is not complete where something could not be read', async () => {
    const { stage } = await leakyStage();
    stage.write('tightlip.toml', 'max_file_size = "1KB"\n');
    stage.write('large', 'x'.repeat(2000));
    const { code, err } = await stage.tightlip('allow', '--baseline');
    expect(code).toBe(2);
    expect(err).toContain('could not look at everything');
    expect(textOf(stage)).toContain('"baseline"');
  });
});

describe('tightlip allow --prune and --list', () => {
  const expired = `${'1'.repeat(32)} a.b until=2001-01-01 "old"`;
  const unused = `${'2'.repeat(32)} a.b "matches nothing"`;

  it('takes out what expired or matches nothing, and keeps what is used', async () => {
    const { stage, fingerprint } = await leakyStage();
    const used = `${fingerprint} ${DETECTOR} "used"`;
    stage.write('.tightlip-allow', `# ours\n${expired}\n${unused}\n${used}\n`);
    expect((await stage.tightlip('allow', '--prune')).code).toBe(0);
    expect(textOf(stage)).toBe(`# ours\n${used}\n`);
  });

  it('takes out only what expired where the scan could not see everything', async () => {
    const { stage } = await leakyStage();
    stage.write('tightlip.toml', 'max_file_size = "1KB"\n');
    stage.write('large', 'x'.repeat(2000));
    stage.write('.tightlip-allow', `# ours\n${expired}\n${unused}\n`);
    expect((await stage.tightlip('allow', '--prune')).code).toBe(2);
    expect(textOf(stage)).toBe(`# ours\n${unused}\n`);
  });

  it('lists the entries, and writes nothing', async () => {
    const { stage } = await leakyStage();
    stage.write('.tightlip-allow', `${unused}\n${expired}\n`);
    const before = textOf(stage);
    expect((await stage.tightlip('allow', '--list')).out).toBe(`${unused}\n${expired}  (expired)\n`);
    expect(textOf(stage)).toBe(before);
  });
});
