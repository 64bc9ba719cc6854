import { existsSync, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode } from './guard-error.js';
import { readHookFile } from './hook-file.js';
import type { GuardHook } from './hooks.js';
import { keptPath, type HookFacts } from './plan-install.js';
import type { HookPlace } from './target.js';

/** Looks at one place of a hook. @throws GuardError where the file is no hook, or cannot be read. */
export function readFacts(hook: GuardHook, place: HookPlace): HookFacts {
  return {
    hook,
    place,
    file: readHookFile(place.file),
    keptExists: isThere(keptPath(place.file)),
    folderExists: existsSync(dirname(place.file)),
  };
}

/** Also true for a link that leads nowhere. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (thrown) {
    // core.hooksPath may lead to what is no folder.
    if (systemCode(thrown) === 'ENOTDIR') return false;
    throw thrown;
  }
}
