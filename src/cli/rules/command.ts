import { allDetectors } from '../../catalogue/index.js';
import { loadSettings } from '../../config/index.js';
import type { Detector } from '../../detector/index.js';
import { customDetectors } from '../custom-detectors.js';
import { FINDING_KINDS } from '../finding-kinds.js';
import { rootOf } from '../sources-of.js';
import { write, type Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { detectorFacts, detectorPage, kindFacts, kindPage, type DetectorFacts } from './page.js';

export type RulesFlags = { readonly format: 'human' | 'json' };

/** What is listed: a detector, or a kind of finding that has no format. */
type Listed = Pick<Detector, 'id' | 'title' | 'provider' | 'severity'> & {
  readonly page: () => string;
  readonly facts: () => DetectorFacts;
};

/** `tightlip rules`: all detectors, those that have all the words, or the page of the one that is named. */
export async function rulesCommand(
  words: readonly string[],
  { format }: RulesFlags,
  terminal: Terminal,
): Promise<number> {
  const named = words.length === 1 ? await oneOf(words[0] ?? '', terminal) : undefined;
  const found = named === undefined ? (await listed(terminal)).filter((one) => hasAll(one, words)) : [named];
  if (found.length === 0)
    throw new UsageError(
      'E_NO_SUCH_DETECTOR',
      `No detector has ${words.length === 1 ? 'this word' : 'all these words'} in its id, title, provider or severity. \`tightlip rules\` lists them all.`,
    );
  await write(
    terminal.stdout,
    format === 'json'
      ? `${JSON.stringify(
          found.map(({ facts }) => facts()),
          null,
          2,
        )}\n`
      : named === undefined
        ? table(found)
        : named.page(),
  );
  return 0;
}

/** The page of what has this id, be it built in, declared by the settings here, or found without a format; null for none. */
export async function pageOf(id: string, terminal: Terminal): Promise<string | null> {
  return (await oneOf(id, terminal))?.page() ?? null;
}

/** The settings here are asked only for an id that is not built in: they may be what is wrong. */
async function oneOf(id: string, terminal: Terminal): Promise<Listed | undefined> {
  const known = (all: readonly Listed[]): Listed | undefined => all.find((one) => one.id === id);
  const isId = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(id);
  return known(builtIn()) ?? (isId ? known((await declaredHere(terminal)).map(ofDetector)) : undefined);
}

const listed = async (terminal: Terminal): Promise<readonly Listed[]> => [
  ...builtIn(),
  ...(await declaredHere(terminal)).map(ofDetector),
];

const builtIn = (): readonly Listed[] => [
  ...allDetectors().map(ofDetector),
  ...FINDING_KINDS.map((kind) => ({ ...kind, page: () => kindPage(kind), facts: () => kindFacts(kind) })),
];

const ofDetector = (detector: Detector): Listed => ({
  id: detector.id,
  title: detector.title,
  provider: detector.provider,
  severity: detector.severity,
  page: () => detectorPage(detector),
  facts: () => detectorFacts(detector),
});

/** Detectors of the settings that hold here. */
async function declaredHere(terminal: Terminal): Promise<readonly Detector[]> {
  const { root } = await rootOf('.', terminal);
  const { settings } = await loadSettings({ root, home: terminal.home, env: terminal.env, flags: {} });
  return customDetectors(settings, new Set(allDetectors().map(({ id }) => id)));
}

function hasAll({ id, title, provider, severity }: Listed, words: readonly string[]): boolean {
  const text = `${id} ${title} ${provider} ${severity}`.toLowerCase();
  return words.every((word) => text.includes(word.toLowerCase()));
}

function table(detectors: readonly Listed[]): string {
  const rows = detectors
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, severity, title }) => [id, severity, title] as const);
  const widest = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
  const [first, second] = [widest(0), widest(1)];
  const lines = rows.map(([id, severity, title]) => `${id.padEnd(first)}  ${severity.padEnd(second)}  ${title}`);
  return `${lines.join('\n')}\n\n${rows.length} ${rows.length === 1 ? 'detector' : 'detectors'}. The page of one: tightlip rules ID\n`;
}
