import type { ScanFlags } from '../scan-flags.js';
import { UsageError } from '../usage-error.js';

export type AllowFlags = {
  readonly reason?: string;
  readonly until?: string;
  readonly path?: string;
  readonly detector?: string;
  readonly baseline?: boolean;
  readonly prune?: boolean;
  readonly list?: boolean;
  readonly known?: string;
  readonly config?: string;
  readonly allowFile?: string;
  readonly quiet?: boolean;
};

/** What one call does; each of them alone. */
export type AllowAction = 'add' | 'baseline' | 'prune' | 'list' | 'known';

/** @throws UsageError where the flags contradict each other, or nothing was asked for */
export function actionOf(fingerprints: readonly string[], flags: AllowFlags): AllowAction {
  const asked = [
    ...(fingerprints.length > 0 ? (['add'] as const) : []),
    ...(['baseline', 'prune', 'list'] as const).filter((name) => flags[name] === true),
    ...(flags.known === undefined ? [] : (['known'] as const)),
  ];
  const [action] = asked;
  if (action === undefined) {
    throw new UsageError(
      'E_ALLOW',
      'Name the fingerprints to set aside, or give one of --baseline, --prune, --list, --known.',
    );
  }
  if (asked.length > 1)
    throw new UsageError(
      'E_ALLOW',
      `Only one of these at a time: ${asked.map((one) => (one === 'add' ? 'fingerprints' : `--${one}`)).join(', ')}.`,
    );
  const unused = (['reason', 'until', 'path', 'detector'] as const).filter(
    (name) => flags[name] !== undefined && !TAKES[action].includes(name),
  );
  if (unused.length > 0)
    throw new UsageError(
      'E_ALLOW',
      `--${unused[0]} says nothing ${action === 'add' ? 'here' : `with --${action}`}: leave it out.`,
    );
  return action;
}

const TAKES: Readonly<Record<AllowAction, readonly string[]>> = {
  add: ['reason', 'until', 'path', 'detector'],
  baseline: ['reason', 'until'],
  prune: [],
  list: [],
  known: [],
};

/** The flags of the scan that an action needs. */
export const scanFlags = ({ quiet, config, allowFile }: AllowFlags, scope: Partial<ScanFlags> = {}): ScanFlags => ({
  color: false,
  progress: quiet !== true,
  ...(config === undefined ? {} : { config }),
  ...(allowFile === undefined ? {} : { allowFile }),
  ...scope,
});

/** A scan refuses an allow file that is not there; `allow` is about to make it. */
export function withoutAllowFile(flags: AllowFlags): AllowFlags {
  const { allowFile: _, ...others } = flags;
  return others;
}
