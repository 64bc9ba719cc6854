import { platform } from 'node:os';
import { hashHex, printable } from '../model/index.js';
import { GuardError } from './guard-error.js';
import type { GuardHook } from './hooks.js';
import { keptCall, stubScript } from './stub-script.js';

/** What the stub runs: the absolute path of node, and of the hook bundle. */
export type HookProgram = { readonly node: string; readonly script: string };

/** How a stub came into its file: a `new` file, `inside` an existing hook, or in place of one that is `kept` beside it. */
const STUB_FITS = ['new', 'inside', 'kept'] as const;
export type StubFit = (typeof STUB_FITS)[number];

export type StubOptions = { readonly fit: StubFit; readonly program: HookProgram | null };

/** `current` is what this version writes, but for the program's path; `tampered` is what no version wrote. */
export type StubState = 'current' | 'outdated' | 'tampered';

export const STUB_BEGIN = '# >>> tightlip guard >>>';
export const STUB_END = '# <<< tightlip guard <<<';

/** Grows with every change of the stub's text. */
const STUB_VERSION = 4;
const HEADER = /^# stub (\d+) (new|inside|kept) ([0-9a-f]{64})$/;
const ASSIGNMENT = /^tightlip_(?:node|program)='(?:[^']|'\\'')*'$/;

/** The whole stub, marker lines included, without a line end at its end. One character is one byte (latin1). */
export function renderStub(hook: GuardHook, options: StubOptions): string {
  const body = renderBody(hook, options);
  return [STUB_BEGIN, `# stub ${STUB_VERSION} ${options.fit} ${hashOf(body)}`, ...body, STUB_END].join('\n');
}

/** How the stub says that it came into its file; undefined where that line was changed. */
export function fitOf(stub: string): StubFit | undefined {
  const fit = HEADER.exec(stub.split('\n')[1] ?? '')?.[2];
  return STUB_FITS.find((known) => known === fit);
}

export function stubState(stub: string, hook: GuardHook): StubState {
  const lines = stub.split('\n');
  const [, version, , hash] = HEADER.exec(lines[1] ?? '') ?? [];
  const body = lines.slice(2, -1);
  if (version === undefined || hashOf(body) !== hash) return 'tampered';
  if (version !== String(STUB_VERSION)) return 'outdated';
  const expected = renderBody(hook, { fit: fitOf(stub) ?? 'new', program: null });
  return withoutPaths(body) === withoutPaths(expected) ? 'current' : 'tampered';
}

function renderBody(hook: GuardHook, { fit, program }: StubOptions): readonly string[] {
  return [
    '# Put in by `tightlip guard install`; `tightlip guard uninstall` takes it out.',
    `tightlip_node=${shellPath(program?.node)}`,
    `tightlip_program=${shellPath(program?.script)}`,
    ...stubScript(hook),
    ...(fit === 'kept' ? [keptCall(hook)] : []),
  ];
}

const withoutPaths = (body: readonly string[]): string => body.filter((line) => !ASSIGNMENT.test(line)).join('\n');

const hashOf = (body: readonly string[]): string => hashHex('sha256', [Buffer.from(body.join('\n'), 'latin1')]);

/** A path as one word of the shell, its UTF-8 bytes as characters. */
function shellPath(path = ''): string {
  if (/[\n\r\0]/.test(path)) {
    throw new GuardError(
      'program-path',
      `The path ${printable(path)} holds a line break, which a hook cannot carry: install ` +
        'tightlip in another folder.',
    );
  }
  const slashed = platform() === 'win32' ? path.replaceAll('\\', '/') : path;
  return `'${Buffer.from(slashed).toString('latin1').replaceAll("'", `'\\''`)}'`;
}
