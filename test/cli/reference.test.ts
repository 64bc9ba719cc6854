import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/catalogue/index.js';
import { buildProgram } from '../../src/cli/program.js';
import { commandPage, detectorPage } from './reference-pages.js';
import { silentTerminal } from './stage.js';

const DETECTORS = allDetectors();

const PAGES = [
  { name: 'cli.md', make: () => commandPage(buildProgram(silentTerminal(), () => {})) },
  { name: 'detectors.md', make: detectorPage },
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
});
