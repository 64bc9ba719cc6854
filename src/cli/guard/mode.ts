import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAllowFile } from '../../config/index.js';
import type { GuardMode } from '../../guard/index.js';
import { printable } from '../../model/index.js';

export type ModePlace = {
  readonly folder: string;
  /** True for a repository, whose settings may also stand in `.tightlip.toml` or package.json. */
  readonly repository: boolean;
};

/**
 * Adds `mode` to the configuration where it says nothing of it, and tells what was done or what is left to do. A file that says
 * something else is the user's: it is never changed.
 */
export async function writeMode(mode: GuardMode, { folder, repository }: ModePlace): Promise<string> {
  const names = repository ? ['tightlip.toml', '.tightlip.toml'] : ['tightlip.toml'];
  const path = names.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (path === undefined && repository && hasOwnTable(join(folder, 'package.json'))) {
    return `Mode: the settings stand in package.json: write "mode": "${mode}" into its "tightlip" table.`;
  }
  const file = path ?? join(folder, 'tightlip.toml');
  const text = path === undefined ? '' : readFileSync(path, 'utf8');
  const said = modeLine(text);
  if (said !== null) {
    if (said.mode === mode) return `Mode: ${mode}, as ${printable(file)} says already.`;
    return `Mode: ${printable(file)} has a mode already: change line ${said.line} to mode = "${mode}"`;
  }
  await mkdir(folder, { recursive: true });
  await writeAllowFile(file, withMode(text, mode));
  return `Mode: ${mode}, written into ${printable(file)}.`;
}

/** A key before the first table is at the top level, wherever it stands there. */
function modeLine(text: string): { readonly line: number; readonly mode: string | null } | null {
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    if (/^\s*\[/.test(line)) return null;
    const found = /^\s*(?:mode|"mode"|'mode')\s*=\s*(?:["']([a-z]*)["'])?/.exec(line);
    if (found !== null) return { line: index + 1, mode: found[1] ?? null };
  }
  return null;
}

function withMode(text: string, mode: GuardMode): string {
  const [, mark = '', rest = ''] = /^(\uFEFF?)([^]*)$/.exec(text) ?? [];
  return `${mark}mode = "${mode}"${rest.includes('\r\n') ? '\r\n' : '\n'}${rest}`;
}

function hasOwnTable(path: string): boolean {
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof parsed === 'object' && parsed !== null && Object.hasOwn(parsed, 'tightlip');
  } catch {
    return false;
  }
}
