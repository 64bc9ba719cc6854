import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { hiddenPlacesPage } from './page.js';
import { ROWS } from './rows.js';
import { THEMES } from './themes.js';

const PATH = fileURLToPath(new URL('../../docs/reference/hidden-places.md', import.meta.url));

it('docs/reference/hidden-places.md is what these tests plant', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PATH, hiddenPlacesPage());
  expect(
    readFileSync(PATH, 'utf8') === hiddenPlacesPage(),
    'hidden-places.md is out of date: run UPDATE_DOCS=1 npx vitest run test/hiding-places/page.test.ts',
  ).toBe(true);
});

it('every row has a place', () => {
  const rows = new Set(THEMES.flatMap(({ places }) => places.map(({ row }) => row)));
  expect(Object.keys(ROWS).filter((row) => !rows.has(Number(row)))).toEqual([]);
});
