import { dirname } from 'node:path';
import { printable } from '../model/index.js';
import type { FileChange } from './file-change.js';
import { GuardError } from './guard-error.js';
import { isExecutable, isShellScript, withExecuteBits, type HookFile } from './hook-file.js';
import type { GuardHook } from './hooks.js';
import { findStub, insertStub } from './stub-block.js';
import { fitOf, renderStub, type HookProgram, type StubFit } from './stub.js';
import type { HookPlace } from './target.js';

/** All that a plan for one hook depends on: what is at its place, and whether another hook is kept beside it. */
export type HookFacts = {
  readonly hook: GuardHook;
  readonly place: HookPlace;
  readonly file: HookFile;
  readonly keptExists: boolean;
  readonly folderExists: boolean;
};

export type InstallPlan = {
  readonly action: 'installed' | 'renewed' | 'unchanged';
  readonly changes: readonly FileChange[];
};

export const NEW_HOOK_HEAD = '#!/bin/sh\n';

export const keptPath = (file: string): string => `${file}.tightlip-kept`;

/** The changes that make this hook call `program` first. Empty where it does already. */
export function planInstall(facts: HookFacts, program: HookProgram | null): InstallPlan {
  const pinned = facts.place.tracked ? null : program;
  const { file } = facts;
  const render = (fit: StubFit): string => renderStub(facts.hook, { fit, program: pinned });
  if (file.kind === 'absent') return newHook(facts, render);
  if (file.kind !== 'file') return keepBeside(facts, render);
  const found = findStub(file.text, facts.place.file);
  if (found !== null) {
    const stub = render(fitOf(found.stub) ?? (facts.keptExists ? 'kept' : 'inside'));
    return renewal(facts.place, file, found.before + stub + found.after);
  }
  if (facts.place.caller !== 'husky' && !(isShellScript(file.text) && isExecutable(file.mode)))
    return keepBeside(facts, render);
  const text = insertStub(file.text, render('inside'));
  return { action: 'installed', changes: [{ kind: 'write', path: facts.place.file, text, mode: file.mode }] };
}

type Render = (fit: StubFit) => string;

function newHook({ place, folderExists }: HookFacts, render: Render): InstallPlan {
  const folder: FileChange = { kind: 'make-folder', path: dirname(place.file) };
  return { action: 'installed', changes: [...(folderExists ? [] : [folder]), writeNew(place, render('new'))] };
}

/** Another hook that cannot carry the stub, or that git ignored until now, stays what it is under another name. */
function keepBeside({ place, keptExists }: HookFacts, render: Render): InstallPlan {
  const kept = keptPath(place.file);
  if (place.caller === 'husky') {
    throw new GuardError(
      'hook-linked',
      `${printable(place.file)} is a symbolic link: ` +
        'put a file in its place that calls what it leads to, then run this again.',
    );
  }
  if (keptExists) {
    throw new GuardError(
      'kept-hook-in-the-way',
      `${printable(kept)} is there already, so the hook beside it cannot be kept ` +
        'under that name: move one of the two away, then run this again.',
    );
  }
  return {
    action: 'installed',
    changes: [{ kind: 'move', path: place.file, to: kept }, writeNew(place, render('kept'))],
  };
}

const writeNew = (place: HookPlace, stub: string): FileChange => ({
  kind: 'write',
  path: place.file,
  text: `${NEW_HOOK_HEAD}${stub}\n`,
  mode: place.caller === 'husky' ? 0o644 : 0o755,
});

function renewal(place: HookPlace, file: HookFile & { readonly kind: 'file' }, text: string): InstallPlan {
  const mode = place.caller !== 'husky' && !isExecutable(file.mode) ? withExecuteBits(file.mode) : file.mode;
  if (text === file.text && mode === file.mode) return { action: 'unchanged', changes: [] };
  return { action: 'renewed', changes: [{ kind: 'write', path: place.file, text, mode }] };
}
