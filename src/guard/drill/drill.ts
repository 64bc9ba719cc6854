import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from '../../git/index.js';
import { GUARD_HOOKS, type GuardHook } from '../hooks.js';
import { installGuard } from '../install.js';
import type { HookProgram } from '../stub.js';
import type { GuardTarget } from '../target.js';
import { git, observedIn, outcomeOf, prepare, type DrillOutcome, type DrillPlace } from './attempt.js';
import { throwAwayClone } from './clone.js';
import { DRILL_DOORS, type DoorCall, type DoorName } from './doors.js';

/** A freshly made secret that nobody can use, in a line of text. */
export type Planted = {
  readonly family: string;
  readonly detector: string;
  readonly line: string;
  readonly secret: string;
};

export type DrillOptions = {
  readonly target: GuardTarget;
  /** An empty folder; the caller removes it. */
  readonly into: string;
  readonly env: Environment;
  readonly hookSettings: readonly (readonly [string, string])[];
  /** One for each family; the first goes through all doors. */
  readonly planted: readonly [Planted, ...(readonly Planted[])];
  /** A value that is secret only because it stands in an ignored `.env`; null leaves that door out. */
  readonly own: Planted | null;
  /** What a server's hook runs; null leaves that door out. */
  readonly program: HookProgram | null;
  readonly onRow?: (row: DrillRow) => void;
};

export type DrillRow = {
  readonly door: DoorName;
  readonly family: string;
  readonly detector: string;
  readonly hook: GuardHook;
  readonly outcome: DrillOutcome;
  readonly ms: number;
};

/** `clean` tells whether a harmless commit passes: where it does not, what is stopped says nothing. */
export type DrillResult = { readonly rows: readonly DrillRow[]; readonly clean: boolean };

/** Tries every door with a secret, in a clone that is thrown away. @throws Error where there can be no such clone */
export async function drill(options: DrillOptions): Promise<DrillResult> {
  const place = await throwAwayClone(options);
  await addRemotes(place, options);
  const run = new Run(place, options.into);
  await run.begin();
  if (!(await run.passesCleanly())) return { rows: [], clean: false };
  const rows: DrillRow[] = [];
  for (const [door, planted] of attempts(options)) {
    const row = await run.attempt(door, planted);
    rows.push(row);
    options.onRow?.(row);
  }
  return { rows, clean: true };
}

/** Every family through the plain door, and one through all the others. */
function attempts({ planted, own, program }: DrillOptions): readonly (readonly [DoorName, Planted])[] {
  const doors = (Object.keys(DRILL_DOORS) as DoorName[]).filter((door) => door !== 'commit');
  return [
    ...planted.map((one) => ['commit', one] as const),
    ...doors.flatMap((door): readonly (readonly [DoorName, Planted])[] => {
      if (door === 'own secret') return own === null ? [] : [[door, own] as const];
      if (GUARD_HOOKS[DRILL_DOORS[door].hook].side === 'server' && program === null) return [];
      return [[door, planted[0]] as const];
    }),
  ];
}

/** Bare repositories to push to: one that takes everything, and one that is guarded as `install --server` does it. */
async function addRemotes(place: DrillPlace, { into, program }: DrillOptions): Promise<void> {
  await addRemote(place, 'drill', join(into, 'remote.git'));
  if (program === null) return;
  const bare = join(into, 'server.git');
  await addRemote(place, 'drill-server', bare);
  mkdirSync(join(bare, 'hooks'), { recursive: true });
  const target: GuardTarget = { gitDir: bare, commonDir: bare, workTree: null, hooksDir: join(bare, 'hooks') };
  installGuard(target, { program, hooks: ['pre-receive'], force: true });
}

async function addRemote(place: DrillPlace, name: string, bare: string): Promise<void> {
  await prepare(place, 'clone', '--quiet', '--bare', '--shared', place.folder, bare);
  await prepare(place, 'remote', 'add', name, bare);
  await prepare(place, 'fetch', '--quiet', name);
}

class Run {
  readonly #place: DrillPlace;
  readonly #into: string;
  readonly #commonDir: string;

  constructor(place: DrillPlace, into: string) {
    this.#place = place;
    this.#into = into;
    this.#commonDir = join(place.folder, '.git');
  }

  async begin(): Promise<void> {
    await prepare(this.#place, 'branch', '--force', 'drill-begin');
  }

  async passesCleanly(): Promise<boolean> {
    const { code } = await git(this.#place, ['commit', '--quiet', '--allow-empty', '-m', 'Nothing in here']);
    await this.#reset();
    return code === 0;
  }

  async attempt(door: DoorName, { family, detector, line, secret }: Planted): Promise<DrillRow> {
    const { hook, attempt } = DRILL_DOORS[door];
    const outside = join(this.#into, 'outside');
    rmSync(outside, { recursive: true, force: true });
    mkdirSync(outside);
    const observed = observedIn(this.#commonDir);
    const call: DoorCall = { ...this.#place, line, secret, outside };
    const ran = await attempt(call);
    const outcome = outcomeOf(ran, { commonDir: this.#commonDir, observed });
    await this.#reset();
    return { door, family, detector, hook, outcome, ms: Math.round(ran.ms) };
  }

  /** Back to where it began, whatever is half done. */
  async #reset(): Promise<void> {
    for (const half of ['merge', 'rebase', 'cherry-pick', 'am'])
      await git(this.#place, ['-c', 'core.hooksPath=/dev/null', half, '--abort']);
    await prepare(this.#place, 'checkout', '--quiet', '--force', '-B', 'drill', 'drill-begin');
    await git(this.#place, ['branch', '--quiet', '-D', 'drill-side']);
    await prepare(this.#place, 'clean', '--quiet', '--force', '-d', '--', 'tightlip-drill');
    rmSync(join(this.#place.folder, '.env'), { force: true });
  }
}
