import { relative } from 'node:path';
import {
  GUARD_HOOKS,
  type GuardStatus,
  type HookCaller,
  type HookStatus,
  type InstalledHook,
  type ManagerAdvice,
  type ManagerPlan,
} from '../../guard/index.js';
import { printable } from '../../model/index.js';

/** Lines of at most 80 columns. */
export function sentence(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= COLUMNS) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const COLUMNS = 80;

/** A path as the user would type it from where they stand. */
export function shownPath(path: string, from: string): string {
  const way = relative(from, path);
  return printable(way === '' || way.startsWith('..') ? path : way);
}

const DONE = { installed: 'installed', renewed: 'renewed', unchanged: 'already there' } as const;
const callerOf = (caller: HookCaller): string =>
  `${caller === 'forge' ? 'the forge' : caller === 'config' ? 'git, by its settings,' : caller} calls it`;

export function installedLines(hook: InstalledHook, from: string): readonly string[] {
  return [
    `${hook.hook}: ${DONE[hook.action]} in ${shownPath(hook.file, from)}; ${callerOf(hook.calledBy)}.`,
    ...(hook.kept === null
      ? []
      : [`  The hook that was there is kept as ${shownPath(hook.kept, from)}, and called as before.`]),
  ];
}

/** What is left for a person to do with the manager's own file. */
export function managerLines({ manager, file, action, activate }: ManagerPlan, from: string): readonly string[] {
  if (action === 'unchanged') return [];
  return [
    `${shownPath(file, from)} calls the guard now; commit it, and the team has it.`,
    `Hooks that ${manager} does not have yet: \`${activate}\`.`,
  ];
}

export const adviceLines = ({ because, file, lines }: ManagerAdvice): readonly string[] => [
  `Note: ${because}. Put into ${file}:`,
  '',
  ...lines.map((line) => `  ${line}`),
  '',
];

/** Whether the hook is there, as it should be, and run. */
export const isEffective = ({ installed, state, shadow, calledBy }: HookStatus): boolean =>
  installed && shadow === null && calledBy !== null && (state === 'current' || state === 'outdated');

/** What is switched off by the surroundings, and hooks of others by git's settings. */
export const switchLines = ({ switches, configured }: GuardStatus): readonly string[] => [
  ...switches.map(({ because }) => `Switched off here: ${because}.`),
  ...configured
    .filter(({ name }) => !name.startsWith('tightlip-'))
    .map(
      ({ name, events, enabled }) =>
        `Another hook by git’s settings: hook.${printable(name)} (${printable(events.join(', ')) || 'no event'}${enabled ? '' : ', switched off'}).`,
    ),
];

export function statusLines(hook: HookStatus, from: string): readonly string[] {
  const file = shownPath(hook.file, from);
  const install = `tightlip guard install${GUARD_HOOKS[hook.hook].side === 'server' ? ' --server' : ''}`;
  if (hook.state === 'absent') return [`${hook.hook}: not installed. Run: ${install}`];
  if (hook.state === 'broken')
    return [
      `${hook.hook}: broken: the marker lines in ${file} are not there once each. Take them out by hand, then run: ${install}`,
    ];
  return [
    `${hook.hook}: installed in ${file}${hook.calledBy === null ? '' : `; ${callerOf(hook.calledBy)}`}.`,
    ...(hook.shadow === null ? [] : [`  It does not run: ${hook.shadow.because}.`]),
    ...(hook.state === 'outdated' ? [`  It is of another version, or calls another tightlip. Run: ${install}`] : []),
    ...(hook.state === 'tampered' ? [`  Somebody changed its lines. Run: ${install}`] : []),
    ...(hook.kept === null ? [] : [`  It calls the hook that was there before: ${shownPath(hook.kept, from)}`]),
  ];
}
