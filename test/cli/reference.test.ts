import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { buildProgram } from '../../src/cli/program.js';
import { leftOutPage, providerPages } from './provider-pages.js';
import { commandPage, detectorPage } from './reference-pages.js';
import { silentTerminal } from './stage.js';

const DETECTORS = allDetectors();

const PAGES = [
  { name: 'cli.md', make: () => commandPage(buildProgram(silentTerminal(), () => {})) },
  { name: 'detectors.md', make: detectorPage },
  { name: 'formats-left-out.md', make: leftOutPage },
];

describe('docs/reference', () => {
  it.each(PAGES)('$name is what the program says', ({ name, make }) => {
    const path = fileURLToPath(new URL(`../../docs/reference/${name}`, import.meta.url));
    if (process.env['UPDATE_DOCS'] === '1') {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, make());
    }
    // A sentence instead of a difference of hundreds of lines.
    expect(
      readFileSync(path, 'utf8') === make(),
      `${name} is out of date: run UPDATE_DOCS=1 npx vitest run test/cli/reference.test.ts`,
    ).toBe(true);
  });

  it('has every detector in one table', () => {
    const page = detectorPage();
    expect(DETECTORS.filter(({ id }) => page.split(`| \`${id}\` |`).length !== 2).map(({ id }) => id)).toEqual([]);
  });

  it('has a page of each provider, and no other', async () => {
    const folder = fileURLToPath(new URL('../../docs/reference/providers', import.meta.url));
    const pages = await providerPages();
    if (process.env['UPDATE_DOCS'] === '1') {
      rmSync(folder, { recursive: true, force: true });
      for (const { path, text } of pages) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => path.split(sep).join('/'));
    expect(there.toSorted()).toEqual(pages.map(({ path }) => path).toSorted());
    const old = pages.filter(
      ({ path, text }) => !existsSync(join(folder, path)) || readFileSync(join(folder, path), 'utf8') !== text,
    );
    expect(
      old.map(({ path }) => path),
      'out of date: run UPDATE_DOCS=1 npx vitest run test/cli/reference.test.ts',
    ).toEqual([]);
  });
});
