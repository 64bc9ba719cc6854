import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { platform } from 'node:os';
import { basename } from 'node:path';
import { printable, reasonOf } from '../model/index.js';
import { GuardError, systemCode } from './guard-error.js';

/** What is at the place of a hook. `text` is latin1, one character a byte; `mode` the permission bits. */
export type HookFile =
  | { readonly kind: 'absent' | 'link' }
  | { readonly kind: 'file'; readonly text: string; readonly mode: number };

const SHELLS = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'mksh', 'zsh']);
const EXECUTE_BITS = 0o111;
const SNIFFED_BYTES = 8192;

/** @throws GuardError `hook-not-a-file` for a folder or device, `hook-unreadable` where the system says no. */
export function readHookFile(path: string): HookFile {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return { kind: 'link' };
    demandFile(path, stats);
    return { kind: 'file', text: readFileSync(path, 'latin1'), mode: stats.mode & 0o7777 };
  } catch (thrown) {
    if (thrown instanceof GuardError) throw thrown;
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(thrown) ?? '')) return { kind: 'absent' };
    throw new GuardError(
      'hook-unreadable',
      `${printable(path)} could not be read (${reasonOf(thrown)}): make it readable, then run this again.`,
      { cause: thrown },
    );
  }
}

/** What git would run at the place of a hook, through links; null where there is nothing that it would. latin1. */
export function runText(path: string): string | null {
  try {
    const stats = statSync(path);
    return stats.isFile() && isExecutable(stats.mode) ? readFileSync(path, 'latin1') : null;
  } catch {
    return null;
  }
}

function demandFile(path: string, stats: Stats): void {
  if (stats.isFile()) return;
  throw new GuardError(
    'hook-not-a-file',
    `${printable(path)} is not a file, so it is no hook: move it away, then run this again.`,
  );
}

/** Git ignores a hook that is not executable. Windows knows no such bit. */
export const isExecutable = (mode: number): boolean => platform() === 'win32' || (mode & EXECUTE_BITS) !== 0;

export const withExecuteBits = (mode: number): number => mode | ((mode & 0o444) >> 2);

/** True where the stub can stand inside: a script of a POSIX-like shell, or text without an interpreter line, which git gives to sh. */
export function isShellScript(text: string): boolean {
  if (text.slice(0, SNIFFED_BYTES).includes('\0')) return false;
  const line = /^#!([^\n]*)/.exec(text)?.[1];
  return line === undefined || SHELLS.has(interpreterOf(line));
}

/** The program's name on an interpreter line: `bash` of `/usr/bin/env -S bash -e`, `sh` of `/bin/busybox sh`. */
function interpreterOf(line: string): string {
  const words = line
    .trim()
    .split(/\s+/)
    .map((word) => basename(word).replace(/\.exe$/i, ''));
  return (
    words.find((word) => word !== 'env' && word !== 'busybox' && !word.startsWith('-') && !word.includes('=')) ?? ''
  );
}
