import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarOf } from '../decode/archive/encoders.js';
import { DETECTOR, fingerprints, makeStage, sampleToken } from './stage.js';

const hidden = (text: string, token: string): void => expect(text).not.toContain(token.slice(8, -4));

describe('tightlip explain FILE:LINE', () => {
  it('shows evidence and score of a finding, and never the secret', async () => {
    const stage = makeStage();
    stage.write('app.js', `\nconst token = "${sampleToken()}";\n`);
    const { code, out } = await stage.tightlip('explain', 'app.js:2');
    expect(code).toBe(0);
    expect(out).toContain('+4.0  checksum');
    expect(out).toMatch(/confidence 0\.9\d\n {2}reported/);
    hidden(out, sampleToken());
    expect(out).toContain((await fingerprints(stage, '--tree'))[0]);
  });

  it.each<[string, string, string]>([
    [
      'a value that is part of a better finding',
      `token = "${sampleToken()}"`,
      `not reported: ${DETECTOR} accounts better`,
    ],
    ['an inline pragma', `x = "${sampleToken()}" # tightlip:allow ${DETECTOR} -- for the tests`, 'set aside by inline'],
    [
      'a wrong checksum',
      `x = "${sampleToken().slice(0, -1)}${sampleToken().endsWith('x') ? 'y' : 'x'}"`,
      'dropped: an offline check',
    ],
    ['a literal alone', 'x = "ghp_"', 'woken by "ghp_", but nothing here has its format'],
    ['nothing at all', 'x = 1', 'No detector was woken'],
    ['an encoded secret', `x = "${Buffer.from(`pass ${sampleToken()} on`).toString('base64')}"`, 'decoded from base64'],
  ])('says why for %s', async (_, line, answer) => {
    const stage = makeStage();
    stage.write('app.py', `${line}\n`);
    const { code, out } = await stage.tightlip('explain', 'app.py:1');
    expect(code).toBe(0);
    expect(out).toContain(answer);
    hidden(out, sampleToken());
  });

  it.each<[string, string]>([
    ['min_confidence = 1\n', 'below the minimum of 1'],
    ['[detectors]\ndisable = ["github.*"]\n', 'the configuration switches it off'],
    ['exclude = ["app.js"]\n', 'it matches the setting exclude'],
    ['[[rules]]\npath = "*.js"\nreason = "made up"\n', 'set aside by rule (tightlip.toml: rules[0]): made up'],
    [`[detectors.severity]\n"${DETECTOR}" = "info"\n`, 'reported'],
  ])('takes the configuration %j into account', async (toml, answer) => {
    const stage = makeStage();
    stage.write('tightlip.toml', toml);
    stage.write('app.js', `x = "${sampleToken()}"\n`);
    expect((await stage.tightlip('explain', 'app.js:1')).out).toContain(answer);
  });

  it('names the allow entry, and speaks of the same path from below the top', async () => {
    const stage = makeStage();
    stage.write('src/app.js', `x = "${sampleToken()}"\n`);
    const [fingerprint = ''] = await fingerprints(stage, '--tree');
    await stage.tightlip('allow', fingerprint, '--reason', 'made up', '--path', 'src/**');
    const { out } = await stage.below('src').tightlip('explain', 'app.js:1');
    expect(out).toContain('src/app.js, line 1');
    expect(out).toContain('set aside by allow');
  });

  it.each([
    ['app.js:3', 'E_NO_SUCH_LINE'],
    ['app.js:0', 'E_NO_SUCH_LINE'],
    ['none.js:1', 'E_NO_SUCH_PATH'],
    ['.:1', 'E_NOT_A_FILE'],
  ])('refuses %s', async (what, code) => {
    const stage = makeStage();
    stage.write('app.js', 'one\ntwo\n');
    const ran = await stage.tightlip('explain', what);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(code);
  });
});

describe('tightlip explain FINGERPRINT', () => {
  it('hides a secret that an entry of an archive is named after', async () => {
    const stage = makeStage();
    const entry = { name: `${sampleToken()}.txt`, content: Buffer.from(`x = "${sampleToken()}"\n`) };
    writeFileSync(join(stage.folder, 'a.tar'), tarOf([entry]));
    const { code, out } = await stage.tightlip('explain', 'a.tar:1');
    expect(code).toBe(0);
    expect(out).toContain('decoded from tar:');
    hidden(out, sampleToken());
  });

  it('shows a finding of history, with the commit', async () => {
    const stage = makeStage();
    stage.write('app.js', `token = "${sampleToken()}"\n`);
    stage.commit('one');
    const head = stage.git('rev-parse', 'HEAD');
    const [fingerprint = ''] = await fingerprints(stage);
    stage.write('app.js', 'gone\n');
    stage.commit('two');
    const { code, out } = await stage.tightlip('explain', fingerprint.slice(0, 10));
    expect(code).toBe(0);
    expect(out).toContain(`came with    ${head}`);
    expect(out).toContain('answer       reported');
    hidden(out, sampleToken());
  });

  it('says by what it is set aside', async () => {
    const stage = makeStage();
    stage.write('app.js', `token = "${sampleToken()}"\n`);
    const [fingerprint = ''] = await fingerprints(stage, '--tree');
    await stage.tightlip('allow', fingerprint, '--reason', 'made up');
    expect((await stage.tightlip('explain', fingerprint)).out).toContain('not reported: set aside by allow: made up');
  });

  it('knows what is below the minimum', async () => {
    const stage = makeStage();
    stage.write('app.js', `token = "${sampleToken()}"\n`);
    const [fingerprint = ''] = await fingerprints(stage, '--tree');
    stage.write('tightlip.toml', 'min_confidence = 1\n');
    expect((await stage.tightlip('explain', fingerprint)).out).toContain('its confidence is below the minimum of 1');
  });
});

describe('tightlip explain, the rest', () => {
  it('shows the page of a detector, as rules does', async () => {
    const stage = makeStage({ repository: false });
    const { out } = await stage.tightlip('explain', DETECTOR);
    expect(out).toContain('woken by');
    expect((await stage.tightlip('rules', DETECTOR)).out).toBe(out);
  });

  it('shows where each setting came from, and no salt', async () => {
    const stage = makeStage();
    stage.write('tightlip.toml', 'min_confidence = 0.7\nsalt = "quite-private"\n');
    const { out } = await stage.tightlip('explain', '--config');
    expect(out).toMatch(/^min_confidence +0\.7 +repository: tightlip\.toml$/m);
    expect(out).toMatch(/^min_severity +"info" +built-in$/m);
    expect(out).not.toContain('quite-private');
  });

  it.each([
    [[], 'E_EXPLAIN'],
    [['what?'], 'E_EXPLAIN'],
    [['no.such'], 'E_NO_SUCH_DETECTOR'],
    [['abcdef12'], 'E_UNKNOWN_FINGERPRINT'],
  ])('refuses %j', async (argv, code) => {
    const ran = await makeStage().tightlip('explain', ...argv);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(code);
  });
});
