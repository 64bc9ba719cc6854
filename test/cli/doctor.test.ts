import { describe, expect, it } from 'vitest';
import { makeStage, sampleToken, type Stage } from './stage.js';

type Check = { readonly name: string; readonly state: string; readonly says: string; readonly toDo: string | null };

async function checks(
  stage: Stage,
): Promise<{ readonly code: number; readonly of: (name: string) => Check | undefined }> {
  const { code, out } = await stage.tightlip('doctor', '--json');
  const all = JSON.parse(out) as Check[];
  return { code, of: (name) => all.find((check) => check.name === name) };
}

describe('tightlip doctor', () => {
  it('looks at everything, and needs no repository', async () => {
    const { code, out } = await makeStage({ repository: false }).tightlip('doctor');
    expect(code).toBe(0);
    for (const name of ['tightlip', 'node', 'engine', 'git', 'repository', 'configuration', 'allow file', 'cache'])
      expect(out).toMatch(new RegExp(`^(ok|attention) +${name} `, 'm'));
    expect(out).toMatch(/^ok +git +\d+\.\d+/m);
  });

  it('asks for attention where the hook is missing, and is content when it is there', async () => {
    const stage = makeStage();
    expect((await checks(stage)).of('hooks')).toMatchObject({ state: 'attention' });
    await stage.tightlip('guard', 'install');
    expect((await checks(stage)).of('hooks')).toMatchObject({ state: 'ok', toDo: null });
  });

  it('names the files in effect', async () => {
    const stage = makeStage();
    stage.write('tightlip.toml', 'min_confidence = 0.7\n');
    stage.write('.tightlip-allow', `${'a'.repeat(32)} x.y "z"\noops\n`);
    const { code, of } = await checks(stage);
    expect(code).toBe(0);
    expect(of('configuration')).toMatchObject({ state: 'ok', says: 'repository tightlip.toml' });
    expect(of('allow file')).toMatchObject({
      state: 'attention',
      says: '.tightlip-allow: 1 entry',
      toDo: expect.stringContaining('Line 2') as string,
    });
  });

  it('answers 2 where the configuration keeps scans from running', async () => {
    const stage = makeStage();
    stage.write('tightlip.toml', 'min_confidense = 1\n');
    const { code, of } = await checks(stage);
    expect(code).toBe(2);
    expect(of('configuration')?.says).toContain('min_confidence');
    expect((await stage.tightlip('scan')).code).toBe(2);
  });

  it('asks for attention where there is no git; scans go on', async () => {
    const stage = makeStage();
    stage.write('app.js', 'x = 1\n');
    stage.commit('one');
    const bare = stage.withPath('/nonexistent');
    const { code, of } = await checks(bare);
    expect(code).toBe(0);
    expect(of('git')).toMatchObject({ state: 'attention' });
    expect(await bare.tightlip('scan', '--tree')).toMatchObject({ code: 0, err: '' });
    expect(await bare.tightlip('scan', '--history')).toMatchObject({
      code: 2,
      err: '',
      out: expect.stringContaining('E_GIT_MISSING'),
    });
  });

  it('looks at what is staged without git, and says so where only git can', async () => {
    const stage = makeStage();
    stage.write('app.js', 'x = 1\n');
    stage.commit('one');
    const bare = stage.withPath('/nonexistent');
    expect(await bare.tightlip('scan', '--staged')).toMatchObject({ code: 0, err: '' });
    stage.write('app.js', `token = "${sampleToken()}"\n`);
    stage.git('add', 'app.js');
    expect((await bare.tightlip('scan', '--staged')).code).toBe(1);
    // What is only meant to be added makes an index that is left to git.
    stage.write('new.js', 'y = 2\n');
    stage.git('add', '--intent-to-add', 'new.js');
    expect((await bare.tightlip('scan', '--staged')).code).toBe(2);
  });

  it('says that a shallow clone lacks history', async () => {
    const stage = makeStage();
    stage.git('commit', '-q', '--allow-empty', '-m', 'one');
    stage.git('commit', '-q', '--allow-empty', '-m', 'two');
    stage.git('clone', '-q', '--depth', '1', `file://${stage.folder}`, 'shallow');
    expect((await checks(stage.below('shallow'))).of('repository')).toMatchObject({
      state: 'attention',
      toDo: expect.stringContaining('--unshallow') as string,
    });
  });
});
