import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprints, makeStage, type Stage } from './stage.js';

const learned = (stage: Stage): string => join(stage.folder, '.tightlip-learned.toml');
const value = (nth: number): string => ['Kx9w', 'Lm2Q', 'zT7v', String(nth * 7919 + 10007)].join('');

/** A repository with values that somebody set aside, each with a reason. */
async function judgedStage(): Promise<Stage> {
  const stage = makeStage();
  for (let nth = 0; nth < 4; nth++) stage.write(`app${nth}.env`, `DB_PASSWORD="${value(nth)}"\n`);
  stage.commit('one');
  const found = await fingerprints(stage);
  expect(found.length).toBeGreaterThan(2);
  await stage.tightlip('allow', ...found, '--reason', 'made for a course');
  return stage;
}

describe('tightlip learn', () => {
  it('fits weights to what was set aside, shows them in the explanation, and takes them back', async () => {
    const stage = await judgedStage();
    const { code, out } = await stage.tightlip('learn');
    expect(code).toBe(0);
    const text = readFileSync(learned(stage), 'utf8');
    expect(text).toMatch(/^"generic\.\w+" = -\d/m);
    expect(out).toContain(text);
    expect(text).not.toContain(value(0));
    const again = await stage.tightlip('learn', '--dry-run');
    expect(again.out).toContain(text.split('\n').find((line) => line.startsWith('"*"')) ?? 'no weight for all');
    expect((await stage.tightlip('learn', '--reset')).code).toBe(0);
    expect(existsSync(learned(stage))).toBe(false);
    expect((await stage.tightlip('learn', '--reset')).out).toContain('nothing was changed');
  });

  it('has nothing to learn from where nobody judged', async () => {
    const stage = makeStage();
    stage.write('app.js', 'nothing here\n');
    stage.commit('one');
    const { code, err } = await stage.tightlip('learn');
    expect(code).toBe(2);
    expect(err).toContain('E_NO_VERDICTS');
    expect(existsSync(learned(stage))).toBe(false);
  });
});
