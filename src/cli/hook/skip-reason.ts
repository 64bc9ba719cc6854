import { findRepositorySync, type Repository } from '../../git/index.js';
import { bestEngine } from '../../match/index.js';
import { createOwnMatcher } from '../../own/index.js';
import { createDetection, createRedactor } from '../../scan/index.js';
import { detectorsFor } from '../built-in-detectors.js';
import { ownFor } from '../own-for.js';
import { write, type Terminal } from '../terminal.js';
import { settingsFor } from './settings.js';

/** Lower than anywhere else: a word too much that is taken out of a reason harms nobody. */
const MIN_CONFIDENCE = 0.2;
const LONG_WORD = /[^ ]{12,}|[^ ]*\d[^ ]*/g;

export type ReasonPlace = {
  readonly repo: Repository | null;
  /** Where the settings stand. */
  readonly root: string;
  readonly terminal: Terminal;
  /** On a server there are no values of anybody to look for. */
  readonly own: boolean;
};

/**
 * A reason as it may be written down and shown: people put into it what they are stopped for. Where it cannot be looked at, words that are
 * long or have a digit are left out, as the stub does it.
 */
export async function shownReason(reason: string, place: ReasonPlace): Promise<string> {
  try {
    return await redacted(reason, place);
  } catch {
    return reason.replace(LONG_WORD, '[...]');
  }
}

async function redacted(reason: string, { repo, root, terminal, own }: ReasonPlace): Promise<string> {
  const settings = await settingsFor(root, terminal);
  const { detectors, custom, literals } = detectorsFor(settings);
  const salt = settings?.salt ?? null;
  const gathered = own ? await ownFor({ settings, root, repo, terminal, by: 'guard' }) : null;
  const matcher = gathered === null ? null : createOwnMatcher(gathered.own, salt);
  const detection = createDetection({
    detectors,
    engine: bestEngine(),
    ...(literals === undefined ? {} : { literals }),
    ...(custom === undefined ? {} : { custom }),
    ...(salt === null ? {} : { salt }),
    ...(matcher === null ? {} : { own: matcher }),
    floor: MIN_CONFIDENCE,
  });
  const { text } = createRedactor({ detection, minConfidence: () => MIN_CONFIDENCE, sightings: [] });
  return text(reason);
}

/** What the stub asks for before it notes a skip: the reason in TIGHTLIP_SKIP, on one line. */
export async function printReason(terminal: Terminal): Promise<number> {
  const repo = findRepositorySync(terminal.cwd, { env: terminal.env, hook: true });
  const root = repo === null ? terminal.cwd : (repo.workTree ?? repo.commonDir);
  // eslint-disable-next-line no-control-regex -- a journal has its fields on one line
  const reason = (terminal.env['TIGHTLIP_SKIP'] ?? '').replace(/[\u0000-\u001f\u007f]/g, ' ');
  await write(terminal.stdout, `${await shownReason(reason, { repo, root, terminal, own: true })}\n`);
  return 0;
}
