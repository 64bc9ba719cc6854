import { allDetectors } from '../../catalogue/index.js';
import type { Detector } from '../../detector/index.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { detectorFacts, detectorPage } from './page.js';

export type RulesFlags = { readonly format: 'human' | 'json' };

/** `tightlip rules`: all detectors, those that have all the words, or the page of the one that is named. */
export async function rulesCommand(
  words: readonly string[],
  { format }: RulesFlags,
  terminal: Terminal,
): Promise<number> {
  const named = words.length === 1 ? allDetectors().find(({ id }) => id === words[0]) : undefined;
  const found = named === undefined ? allDetectors().filter((detector) => hasAll(detector, words)) : [named];
  if (found.length === 0)
    throw new UsageError(
      'E_NO_SUCH_DETECTOR',
      `No detector has ${words.length === 1 ? 'this word' : 'all these words'} in its id, title, provider or severity. \`tightlip rules\` lists them all.`,
    );
  await write(
    terminal.stdout,
    format === 'json'
      ? `${JSON.stringify(found.map(detectorFacts), null, 2)}\n`
      : named === undefined
        ? table(found)
        : detectorPage(named),
  );
  return 0;
}

function hasAll({ id, title, provider, severity }: Detector, words: readonly string[]): boolean {
  const text = `${id} ${title} ${provider} ${severity}`.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function table(detectors: readonly Detector[]): string {
  const rows = detectors
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, title }) => [id, severity, title] as const);
  const widest = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [widest(0), widest(1)];
  const lines = rows.map(([id, severity, title]) => `${id.padEnd(first)}  ${severity.padEnd(second)}  ${title}`);
  return `${lines.join('\n')}\n\n${rows.length} ${rows.length === 1 ? 'detector' : 'detectors'}. The page of one: tightlip rules ID\n`;
}
