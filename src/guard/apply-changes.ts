import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { printable, reasonOf } from '../model/index.js';
import type { FileChange } from './file-change.js';
import { GuardError, systemCode } from './guard-error.js';

const REFUSED = new Set(['EACCES', 'EPERM', 'EROFS']);

/**
 * Does what a plan says, in order. Files are replaced whole, so a hook is never half written, and when a step fails the
 * files moved before it go back.
 * @throws GuardError `hooks-folder-read-only` or `write-failed`.
 */
export function applyChanges(changes: readonly FileChange[]): void {
  const moved: { readonly path: string; readonly to: string }[] = [];
  for (const change of changes) {
    try {
      applyChange(change);
    } catch (thrown) {
      for (const { path, to } of moved.reverse()) renameSync(to, path);
      throw refusal(change.path, thrown);
    }
    if (change.kind === 'move') moved.push(change);
  }
}

function applyChange(change: FileChange): void {
  switch (change.kind) {
    case 'make-folder':
      mkdirSync(change.path, { recursive: true });
      return;
    case 'write':
      replaceFile(change);
      return;
    case 'move':
      renameSync(change.path, change.to);
      return;
    case 'remove':
      rmSync(change.path);
      return;
  }
}

function replaceFile({
  path,
  text,
  mode,
}: {
  readonly path: string;
  readonly text: string;
  readonly mode: number;
}): void {
  const fresh = `${path}.tightlip-new`;
  try {
    rmSync(fresh, { force: true });
    writeFileSync(fresh, text, { encoding: 'latin1', flag: 'wx' });
    chmodSync(fresh, mode);
    renameSync(fresh, path);
  } catch (thrown) {
    rmSync(fresh, { force: true });
    throw thrown;
  }
}

function refusal(path: string, cause: unknown): GuardError {
  if (REFUSED.has(systemCode(cause) ?? '')) {
    return new GuardError(
      'hooks-folder-read-only',
      `${printable(dirname(path))} may not be written to: give yourself write permission there, then run this again.`,
      { cause },
    );
  }
  return new GuardError(
    'write-failed',
    `${printable(path)} could not be changed (${reasonOf(cause)}): remedy that, then run this again.`,
    { cause },
  );
}
