import { SETTING_KEYS } from './check-table.js';
import { CONFIG_ERRORS } from './error.js';
import { FIELDS, FILE_KEYS } from './fields.js';
import { variableOf } from './value-text.js';

/** The settings as a Markdown table, for the reference page. */
export function settingsTable(): string {
  const rows = SETTING_KEYS.map((key) => {
    const { form, shown, about, fromText } = FIELDS[key];
    return [
      code(key),
      about,
      capitalised(form),
      code(shown),
      fromText === 'none' ? 'file only' : code(variableOf(key)),
    ];
  });
  return table(['Key', 'What it does', 'Value', 'Built in', 'Environment'], rows);
}

/** The keys of a file that are no settings, as a Markdown table. */
export function fileKeysTable(): string {
  const rows = Object.entries(FILE_KEYS).map(([key, { form, about }]) => [code(key), about, capitalised(form)]);
  return table(['Key', 'What it does', 'Value'], rows);
}

/** The error codes as a Markdown table. */
export const errorsTable = (): string =>
  table(
    ['Code', 'What it means'],
    Object.entries(CONFIG_ERRORS).map(([name, meaning]) => [code(name), meaning]),
  );

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const code = (text: string): string => `\`${text}\``;
const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
