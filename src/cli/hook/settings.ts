import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded, Settings } from '../../config/index.js';
import type { Terminal } from '../terminal.js';
import { isRegular } from './files.js';

/** The settings of the repository at `root`. Where no file or variable would change one, the built-in values hold (null), and no parser is loaded. */
export async function settingsFor(root: string, terminal: Terminal): Promise<Settings | null> {
  const files = [
    join(root, 'tightlip.toml'),
    join(root, '.tightlip.toml'),
    ...(terminal.home === null ? [] : [join(terminal.home, '.config', 'tightlip', 'tightlip.toml')]),
  ];
  const xdg = terminal.env['XDG_CONFIG_HOME'];
  if (xdg) files.push(join(xdg, 'tightlip', 'tightlip.toml'));
  const configured =
    files.some((file) => existsSync(file)) ||
    Object.keys(terminal.env).some((key) => key.startsWith('TIGHTLIP_')) ||
    packageNamesUs(root);
  if (!configured) return null;
  const { loadSettings } = await import('../../config/index.js');
  const loaded: Loaded = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  return loaded.settings;
}

function packageNamesUs(root: string): boolean {
  const file = join(root, 'package.json');
  return isRegular(file) && readFileSync(file, 'latin1').includes('"tightlip"');
}
