import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command, Option } from 'commander';
import { allDetectors } from '../../src/catalogue/index.js';
import { FINDING_KINDS } from '../../src/cli/finding-kinds.js';
import type { Detector } from '../../src/detector/index.js';

const DETECTORS = allDetectors();

const NOTE =
  'This page is made from the program itself: `UPDATE_DOCS=1 npx vitest run test/cli/reference.test.ts` writes it.';

/** The reference page of the command line: every command with its usage, flags and examples. */
export function commandPage(program: Command): string {
  const commands = withBelow(program).slice(1);
  const list = commands.filter(({ commands: below }) => below.length === 0);
  return [
    '# The command line',
    '',
    `${NOTE}`,
    '',
    'Every command shows this with `--help`. Exit codes are 0, 1 or 2: clean, found, could not look at everything or bad usage.',
    '',
    '| command | does |',
    '| --- | --- |',
    ...list.map(
      (command) => `| [\`${nameOf(command)}\`](#${nameOf(command).replaceAll(' ', '-')}) | ${command.description()} |`,
    ),
    '',
    ...list.flatMap(commandLines),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

const withBelow = (command: Command): readonly Command[] => [command, ...command.commands.flatMap(withBelow)];

function nameOf(command: Command): string {
  return command.parent === null ? command.name() : `${nameOf(command.parent)} ${command.name()}`;
}

function commandLines(command: Command): readonly string[] {
  const help = helpOf(command);
  const usage = command.usage().replace(/^\[options\] ?/, '');
  const flags = command.options.filter(({ hidden }) => !hidden);
  return [
    `## ${nameOf(command)}`,
    '',
    command.description(),
    '',
    '```sh',
    `${nameOf(command)}${flags.length > 0 ? ' [options]' : ''}${usage === '' ? '' : ` ${usage}`}`,
    '```',
    '',
    ...(help.before === '' ? [] : ['```sh', help.before, '```', '']),
    ...(flags.length === 0 ? [] : ['| flag | does |', '| --- | --- |', ...flags.map(flagRow), '']),
    ...(help.after === '' ? [] : [help.after, '']),
  ];
}

const flagRow = ({ flags, description, argChoices, defaultValue }: Option): string => {
  const values = argChoices === undefined ? '' : `: ${argChoices.join(', ')}`;
  const standard = typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : '';
  return `| \`${flags.replaceAll('|', '\\|')}\` | ${`${description}${values}${standard}`.replaceAll('|', '\\|')} |`;
};

/** The texts that a command puts before and after what commander says; only its output has them. */
function helpOf(command: Command): { readonly before: string; readonly after: string } {
  let text = '';
  const { writeOut } = command.configureOutput();
  command.configureOutput({
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  if (writeOut !== undefined) command.configureOutput({ writeOut });
  const [before = '', after = ''] = text.split(command.helpInformation());
  return {
    before: before
      .replace(/^Examples:\n/, '')
      .replace(/^ {2}/gm, '')
      .trim(),
    after: after.trim(),
  };
}

/** The providers of each category. */
function categoriesOf(): ReadonlyMap<string, readonly string[]> {
  const folder = fileURLToPath(new URL('../../detectors', import.meta.url));
  const categories = readdirSync(folder).toSorted();
  return new Map(
    categories.map((category) => [
      category,
      readdirSync(`${folder}/${category}`).map((file) => file.replace(/\.ts$/, '')),
    ]),
  );
}

/** The reference page of the detectors: a table for each category, which is the folder of the detector's file. */
export function detectorPage(): string {
  const categories = categoriesOf();
  return [
    '# Detectors',
    '',
    NOTE,
    '',
    `There are ${DETECTORS.length}, of ${new Set(DETECTORS.map(({ provider }) => provider)).size} providers. \`tightlip rules ID\` shows one with all that is known of it;`,
    'so does the page of its provider, with how to revoke it. [What has no detector](formats-left-out.md), and why.',
    '',
    'In a format, `<…>` is a part that varies, `[…]` one that may be missing, `(…|…)` a choice.',
    '',
    ...[...categories].flatMap(([category, providers]) =>
      categoryLines(
        category,
        DETECTORS.filter(({ id }) => [category, ...providers].includes(id.split('.', 1)[0] ?? '')),
        providers,
      ),
    ),
    ...kindLines(),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

/** What findings can be that no detector finds. */
const kindLines = (): readonly string[] => [
  '## own and unencrypted',
  '',
  'These are found by comparing, not by a format, so they have confidence 1. [Your own secrets](../how-to/own-secrets.md) and',
  '[files that must be encrypted](../how-to/forgot-to-encrypt.md) tell more. Modes and settings take their ids like any other: `own.*`, `unencrypted.sops`.',
  '',
  '| id | severity | what is found | where it is looked for |',
  '| --- | --- | --- | --- |',
  ...FINDING_KINDS.map(
    ({ id, severity, format, lookedFor }) => `| \`${id}\` | ${severity} | ${format} | ${lookedFor} |`,
  ),
  '',
];

function categoryLines(category: string, detectors: readonly Detector[], files: readonly string[]): readonly string[] {
  // A generic detector's file need not have its name.
  const linked = ({ id, provider }: Detector): string => {
    const file = id.split('.')[category === 'generic' ? 1 : 0] ?? '';
    return files.includes(file) ? `[${provider}](providers/${category}/${file}.md)` : provider;
  };
  const rows = detectors.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return [
    `## ${category}`,
    '',
    '| provider | id | severity | format |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      (detector) =>
        `| ${linked(detector)} | \`${detector.id}\` | ${detector.severity} | \`${detector.shape.format.replaceAll('|', '\\|').replaceAll('`', '‵')}\` |`,
    ),
    '',
  ];
}
