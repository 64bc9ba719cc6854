import { printable } from '../model/index.js';
import type { FileChange } from './file-change.js';
import { GuardError } from './guard-error.js';
import { keptPath, NEW_HOOK_HEAD, type HookFacts } from './plan-install.js';
import { findStub, removeStub } from './stub-block.js';
import { fitOf, type StubFit } from './stub.js';

/** The changes that take the stub out and nothing else; null where there is no stub. */
export function planUninstall(facts: HookFacts): readonly FileChange[] | null {
  const { file, place } = facts;
  if (file.kind !== 'file') return null;
  const found = findStub(file.text, place.file);
  if (found === null) return null;
  const rest = removeStub(found);
  const fit = fitOf(found.stub) ?? likelyFit(facts, rest);
  if (fit === 'kept' && facts.keptExists) return [restoreKept(place.file, rest)];
  if (fit !== 'inside' && isBareHead(rest)) return [{ kind: 'remove', path: place.file }];
  return [{ kind: 'write', path: place.file, text: rest, mode: file.mode }];
}

/** For a stub whose own word on how it came there was changed. */
function likelyFit({ keptExists }: HookFacts, rest: string): StubFit {
  if (keptExists) return 'kept';
  return isBareHead(rest) ? 'new' : 'inside';
}

const isBareHead = (rest: string): boolean => rest.trimEnd() === NEW_HOOK_HEAD.trimEnd();

function restoreKept(file: string, rest: string): FileChange {
  if (!isBareHead(rest)) {
    throw new GuardError(
      'hook-changed',
      `${printable(file)} holds lines that tightlip did not write, and ` +
        `${printable(keptPath(file))} is to come back in its place: move those lines there, then run this again.`,
    );
  }
  return { kind: 'move', path: keptPath(file), to: file };
}
