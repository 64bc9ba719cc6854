import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { FINDING_KINDS } from '../../src/cli/finding-kinds.js';
import { UNENCRYPTED_IDS } from '../../src/cli/encrypted/to-finding.js';
import { OWN_IDS } from '../../src/own/index.js';
import { DETECTOR, makeStage } from './stage.js';

const DETECTORS = allDetectors();
const IDS = [...DETECTORS, ...FINDING_KINDS].map(({ id }) => id);

type Rule = { readonly id: string; readonly format: string; readonly severity: string };

describe('tightlip rules', () => {
  it('lists every detector once, by id', async () => {
    const { code, out } = await makeStage({ repository: false }).tightlip('rules');
    expect(code).toBe(0);
    const ids = out
      .split('\n\n', 1)[0]
      ?.split('\n')
      .map((line) => line.split(' ', 1)[0]);
    expect(ids).toEqual(IDS.toSorted());
  });

  it('gives the same as JSON, with formats', async () => {
    const rules = JSON.parse(
      (await makeStage({ repository: false }).tightlip('rules', '--format', 'json')).out,
    ) as Rule[];
    expect(rules.map(({ id, format }) => [id, format])).toEqual([
      ...DETECTORS.map(({ id, shape }) => [id, shape.format]),
      ...FINDING_KINDS.map(({ id, format }) => [id, format]),
    ]);
  });

  it('keeps those that have all the words, in either case', async () => {
    const stage = makeStage({ repository: false });
    const rules = JSON.parse((await stage.tightlip('rules', 'GitHub', 'oauth', '-f', 'json')).out) as Rule[];
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.length).toBeLessThan(
      (JSON.parse((await stage.tightlip('rules', 'github', '-f', 'json')).out) as Rule[]).length,
    );
    for (const { id } of rules) expect(id).toMatch(/^github\./);
  });

  it('shows the page of one', async () => {
    const { out } = await makeStage({ repository: false }).tightlip('rules', DETECTOR);
    for (const field of ['what', 'format', 'woken by', 'checks', 'verify', 'revoke', 'docs'])
      expect(out).toMatch(new RegExp(`^  ${field} `, 'm'));
  });

  it('has a page for every detector', async () => {
    const stage = makeStage({ repository: false });
    for (const { id, title } of DETECTORS)
      expect((await stage.tightlip('rules', id)).out.startsWith(`${title}\n`)).toBe(true);
  });

  it.each([...OWN_IDS, ...UNENCRYPTED_IDS])(
    'has a page for %s, as explain has: what, where, and how to set its mode',
    async (id) => {
      const stage = makeStage({ repository: false });
      const { code, out } = await stage.tightlip('rules', id);
      expect(code).toBe(0);
      for (const field of ['what', 'finds', 'looks', 'sure', 'revoke', 'mode', 'off', 'docs'])
        expect(out).toMatch(new RegExp(`^  ${field} +[^ ]`, 'm'));
      expect(out).toContain(`detector = "${id}"`);
      expect((await stage.tightlip('explain', id)).out).toBe(out);
    },
  );

  it('knows the detectors that the settings here declare, and the built-in ones where the settings are broken', async () => {
    const stage = makeStage();
    stage.write(
      'tightlip.toml',
      `[[detectors.custom]]
id = "acme.token"
title = "Acme token"
format = "acmetok_<32 base36>"
about = "Deploys."
revoke = "Portal."
found = ["k = 'acmetok_<32 base36>'"]
clean = ["acmetok_short"]
`,
    );
    expect((await stage.tightlip('rules')).out).toMatch(/^acme\.token +/m);
    expect((await stage.tightlip('explain', 'acme.token')).out).toMatch(/^Acme token$/m);
    stage.write('tightlip.toml', 'no = toml =');
    expect((await stage.tightlip('explain', DETECTOR)).code).toBe(0);
    const ran = await stage.tightlip('explain', 'acme.token');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('tightlip.toml');
  });

  it('refuses words that fit none', async () => {
    const ran = await makeStage({ repository: false }).tightlip('rules', 'no such thing');
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain('E_NO_SUCH_DETECTOR');
  });
});
