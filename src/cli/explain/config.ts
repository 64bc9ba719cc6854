import { resolve } from 'node:path';
import { explainSettings, loadSettings } from '../../config/index.js';
import { printable } from '../../model/index.js';
import { rootOf } from '../sources-of.js';
import type { Terminal } from '../terminal.js';

/** Every setting with its value and the layer that it came from. Values of the salt are not shown. */
export async function settingsText(configFile: string | null, terminal: Terminal): Promise<string> {
  const { root } = await rootOf('.', terminal);
  const loaded = await loadSettings({
    root,
    home: terminal.home,
    env: terminal.env,
    flags: {},
    ...(configFile === null ? {} : { configFile: resolve(terminal.cwd, configFile) }),
  });
  const rows = explainSettings(loaded).map(
    ({ key, value, layer, source, locked }) =>
      [
        key,
        printable(value),
        `${layer}${source === null ? '' : `: ${printable(source)}`}${locked ? ' (locked)' : ''}`,
      ] as const,
  );
  const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [width(0), Math.min(40, width(1))];
  const lines = rows.map(([key, value, from]) => `${key.padEnd(first)}  ${value.padEnd(second)}  ${from}`);
  return `${[...lines, ...loaded.warnings.map((warning) => `Warning: ${printable(warning)}`)].join('\n')}\n`;
}
