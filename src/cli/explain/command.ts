import { pageOf } from '../rules/command.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { settingsText } from './config.js';
import { explainFinding } from './finding.js';
import { explainLine } from './line.js';

export type ExplainFlags = { readonly config?: string | true; readonly quiet?: boolean };

/** `tightlip explain`: what is asked for shows by its form. Errors do not quote it: people paste the secret itself. */
export async function explainCommand(
  what: string | undefined,
  flags: ExplainFlags,
  terminal: Terminal,
): Promise<number> {
  await write(terminal.stdout, await textFor(what, flags, terminal));
  return 0;
}

async function textFor(what: string | undefined, flags: ExplainFlags, terminal: Terminal): Promise<string> {
  if (flags.config !== undefined) {
    if (what !== undefined)
      throw new UsageError(
        'E_EXPLAIN',
        'explain shows the settings or one thing, not both: leave out --config, or the rest.',
      );
    return settingsText(flags.config === true ? null : flags.config, terminal);
  }
  if (what === undefined)
    throw new UsageError('E_EXPLAIN', 'Say what to explain: FILE:LINE, a fingerprint, a detector, or --config.');
  const isId = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(what);
  const page = isId ? await pageOf(what, terminal) : null;
  if (page !== null) return page;
  const place = /^(.+?):(\d{1,9})(?::\d+)?$/.exec(what);
  if (place !== null) return explainLine({ file: place[1] ?? '', line: Number(place[2]) }, terminal);
  if (/^[0-9a-f]{8,32}$/i.test(what)) return explainFinding(what, { quiet: flags.quiet ?? false, terminal });
  if (isId)
    throw new UsageError(
      'E_NO_SUCH_DETECTOR',
      'No detector has this id. `tightlip rules` lists them all; a line of a file is FILE:LINE.',
    );
  throw new UsageError(
    'E_EXPLAIN',
    'This is no FILE:LINE, no fingerprint (8 to 32 hex digits) and no detector. `tightlip rules` lists the detectors.',
  );
}
