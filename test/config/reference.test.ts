import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { CONFIG_ERRORS, errorsTable, FIELDS, FILE_KEYS, fileKeysTable, settingsTable } from '../../src/config/index.js';

const PAGE = new URL('../../docs/reference/configuration.md', import.meta.url);
const TABLES = { settings: settingsTable, 'file-keys': fileKeysTable, errors: errorsTable };

/** The page with every generated part made anew. */
function regenerate(page: string): string {
  return Object.entries(TABLES).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`),
        (_, open: string, close: string) => `${open}\n${table()}\n${close}`,
      ),
    page,
  );
}

describe('docs/reference/configuration.md', () => {
  it('is what the field table says (UPDATE_DOCS=1 writes it anew)', async () => {
    const page = await readFile(PAGE, 'utf8');
    const expected = regenerate(page);
    if (process.env['UPDATE_DOCS'] === '1') await writeFile(PAGE, expected);
    expect(process.env['UPDATE_DOCS'] === '1' ? expected : page).toBe(expected);
  });

  it('has a row for every setting, file key and error', async () => {
    const page = await readFile(PAGE, 'utf8');
    for (const name of [...Object.keys(FIELDS), ...Object.keys(FILE_KEYS), ...Object.keys(CONFIG_ERRORS)])
      expect(page).toContain(`\n| \`${name}\` | `);
  });
});
