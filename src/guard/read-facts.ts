import { existsSync, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
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
    keptExists: lstatSync(keptPath(place.file), { throwIfNoEntry: false }) !== undefined,
    folderExists: existsSync(dirname(place.file)),
  };
}
