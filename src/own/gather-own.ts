import { join } from 'node:path';
import type { Gap } from '../model/index.js';
import { findEnvFiles, textAt } from './env-files.js';
import { readEnv } from './env-file.js';
import { KNOWN_FILE, parseKnown } from './known-file.js';
import { OwnSecrets, type OwnValue } from './own-secrets.js';
import { runCommands } from './run-commands.js';
import { readGitConfig, USER_FILES, type NamedValue } from './user-files.js';
import { isWorthTaking, passwordIn } from './worth-taking.js';

export type OwnPlaces = {
  /** The top of the working tree. */
  readonly root: string;
  /** The folder of git that holds `config`; null outside a repository, where `.env` files are content like any other. */
  readonly gitDir: string | null;
  /** The user's home, when the files there count too. */
  readonly home: string | null;
  /** Commands of the user or the organisation. Never of the repository at `root`. */
  readonly commands: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
};

export type GatheredOwn = { readonly own: OwnSecrets; readonly gaps: readonly Gap[] };

/** What is secret here whatever it looks like. Reads a few small files, and runs commands only where there are some. */
export async function gatherOwn(places: OwnPlaces): Promise<GatheredOwn> {
  const values: OwnValue[] = [];
  if (places.gitDir !== null) {
    values.push(...envValues(places.root));
    const config = textAt(join(places.gitDir, 'config')) ?? '';
    if (config.includes('@') || config.toLowerCase().includes('extraheader'))
      values.push(...namedValues('git-config', '.git/config', readGitConfig(config)));
  }
  if (places.home !== null) {
    for (const { kind, path, read } of USER_FILES) {
      const text = textAt(join(places.home, path));
      if (text !== null) values.push(...namedValues(kind, `~/${path}`, read(text)));
    }
  }
  const gaps: Gap[] = [];
  for (const { values: lines, shown, failed } of await runCommands(places.commands, places)) {
    if (failed !== null) gaps.push({ stage: 'own secrets', where: shown, because: failed });
    values.push(
      ...namedValues(
        'command',
        shown,
        lines.map((value) => ({ name: '', value })),
      ),
    );
  }
  const known = parseKnown(textAt(join(places.root, KNOWN_FILE)) ?? '');
  for (const line of known.malformed)
    gaps.push({
      stage: 'own secrets',
      where: `${KNOWN_FILE}:${line}`,
      because: 'the line is not understood; put it right or take it out',
    });
  return { own: new OwnSecrets({ values: distinct(values), known: known.entries }), gaps };
}

function envValues(root: string): readonly OwnValue[] {
  return findEnvFiles(root).sources.flatMap((file) => {
    const text = textAt(join(root, file));
    return readEnv(text ?? '').flatMap(({ name, values }) =>
      values
        .flatMap((value) => [value, passwordIn(value) ?? ''])
        .filter(
          (value) =>
            isWorthTaking(name, value) || (value !== '' && values.some((whole) => passwordIn(whole) === value)),
        )
        .map((value): OwnValue => ({ kind: 'env-value', value: value.trim(), name, file })),
    );
  });
}

/** What such a file has is meant to be secret; only what is too weak is left out. */
const namedValues = (kind: OwnValue['kind'], file: string, named: readonly NamedValue[]): readonly OwnValue[] =>
  named
    .filter(({ value }) => isWorthTaking('secret', value))
    .map(({ name, value }) => ({ kind, value: value.trim(), name, file }));

/** The first place that has a value tells where it came from. */
const distinct = (values: readonly OwnValue[]): readonly OwnValue[] =>
  [...new Map(values.toReversed().map((value) => [value.value, value])).values()].toReversed();
