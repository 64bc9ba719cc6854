import { createHash } from 'node:crypto';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { checkTable } from './check-table.js';
import type { CheckedFile, LayerValues } from './check-table.js';
import { lineOfKey, parsePackage, parseToml } from './document.js';
import type { Document } from './document.js';
import { ConfigError } from './error.js';
import { isInside, readBounded } from './read-bounded.js';
import type { Layer, LoadOptions, SettingKey } from './settings.js';

/** The values of one layer, with the file that they come from. */
export type FileLayer = {
  readonly layer: Layer;
  readonly source: string;
  readonly values: LayerValues;
  readonly locked: readonly SettingKey[];
};

/** Bytes of a configuration file that are read; it is written by people, so a larger one is a mistake or an attack. */
const LIMIT = 1024 ** 2;
const NAMES = ['tightlip.toml', '.tightlip.toml'] as const;
/** What `tightlip learn` writes: weights of detectors, and nothing else. */
export const LEARNED_FILE = '.tightlip-learned.toml';
const USER_FILE = ['.config', 'tightlip', 'tightlip.toml'] as const;

/** A file as read: `path` is absolute, `within` the folder that it may not lead out of (null: whoever runs the scan named it). */
type Found = { readonly document: Document; readonly path: string; readonly within: string | null };

/** The files' layers, from the weakest to the strongest. */
export async function readLayers(options: LoadOptions): Promise<readonly FileLayer[]> {
  const named = options.organisationFile === undefined ? null : await readNamed(resolve(options.organisationFile));
  const user = options.noConfig === true ? null : await findUser(options.home);
  const repository = await findRepository(options);
  const organisation = named === null ? [] : [organisationLayer(named.document)];
  const own: FileLayer[] = [];
  for (const [layer, found] of [
    ['user', user],
    ['repository', repository],
  ] as const) {
    if (found === null) continue;
    const checked = checkTable(found.document);
    refuseLocked(checked, found);
    if (found.within !== null) checkPaths(checked.values, found);
    refuseCommands(checked.values, found);
    if (checked.extends !== null) organisation.push(await readExtended(checked.extends, found));
    own.push({ layer, source: found.document.file, values: checked.values, locked: [] });
  }
  return [...organisation, ...own, ...(await findLearned(options))];
}

async function findLearned({ root, noConfig }: LoadOptions): Promise<readonly FileLayer[]> {
  const bytes =
    noConfig === true
      ? null
      : await readBounded(join(root, LEARNED_FILE), { limit: LIMIT, shown: LEARNED_FILE, within: root });
  if (bytes === null) return [];
  const { values } = checkTable(parseToml(bytes, LEARNED_FILE));
  for (const key of values.keys()) {
    if (key !== 'detectors.weights')
      throw new ConfigError('config.value', `may set detectors.weights only, not ${key}; take that out.`, {
        file: LEARNED_FILE,
      });
  }
  return [{ layer: 'repository', source: LEARNED_FILE, values, locked: [] }];
}

async function findUser(home: string | null): Promise<Found | null> {
  if (home === null) return null;
  const path = join(home, ...USER_FILE);
  const bytes = await readBounded(path, { limit: LIMIT, shown: path });
  return bytes === null ? null : { document: parseToml(bytes, path), path, within: null };
}

/** A file that somebody named must be there. */
async function readNamed(path: string): Promise<Found> {
  const bytes = await readBounded(path, { limit: LIMIT, shown: path });
  if (bytes === null)
    throw new ConfigError('config.not-found', 'there is no such file; check the path.', { file: path });
  return { document: parseToml(bytes, path), path, within: null };
}

async function findRepository({ root, configFile, noConfig }: LoadOptions): Promise<Found | null> {
  if (configFile !== undefined) return readNamed(resolve(root, configFile));
  if (noConfig === true) return null;
  const found: Found[] = [];
  for (const name of NAMES) {
    const bytes = await readBounded(join(root, name), { limit: LIMIT, shown: name, within: root });
    if (bytes !== null) found.push({ document: parseToml(bytes, name), path: join(root, name), within: root });
  }
  const inPackage = await readPackage(root);
  if (inPackage !== null) found.push({ document: inPackage, path: join(root, PACKAGE), within: root });
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const message = `${first.document.file} and ${second.document.file} both hold settings; keep one of them.`;
    throw new ConfigError('config.several', message);
  }
  return first ?? null;
}

const PACKAGE = 'package.json';

/** A package.json is not ours: when it cannot be read, it holds no settings. */
async function readPackage(root: string): Promise<Document | null> {
  try {
    const bytes = await readBounded(join(root, PACKAGE), { limit: LIMIT, shown: PACKAGE, within: root });
    return bytes === null ? null : parsePackage(bytes, PACKAGE);
  } catch (thrown) {
    if (thrown instanceof ConfigError && thrown.code !== 'config.value') return null;
    throw thrown;
  }
}

function organisationLayer(document: Document): FileLayer {
  const { values, locked, extends: further } = checkTable(document);
  if (further !== null) {
    throw new ConfigError(
      'config.value',
      "an organisation's file cannot extend another; put the settings into one file.",
      { file: document.file },
    );
  }
  return { layer: 'organisation', source: document.file, values, locked };
}

async function readExtended(
  { path: given, sha256 }: NonNullable<CheckedFile['extends']>,
  by: Found,
): Promise<FileLayer> {
  const file = by.document.file;
  const path = resolve(dirname(by.path), given);
  if (by.within !== null && (isAbsolute(given) || !isInside(resolve(by.within), path)))
    throw leadsOut('extends.path', file);
  const shown = by.within === null ? path : relative(by.within, path);
  const bytes = await readBounded(path, { limit: LIMIT, shown, ...(by.within === null ? {} : { within: by.within }) });
  if (bytes === null)
    throw new ConfigError('config.not-found', `extends names ${shown}, which does not exist.`, { file });
  if (createHash('sha256').update(bytes).digest('hex') !== sha256.toLowerCase()) {
    throw new ConfigError(
      'config.hash',
      `${shown} is not the file that extends pins; look at what changed, then set sha256 anew.`,
      { file },
    );
  }
  const document = parseToml(bytes, shown);
  const layer = organisationLayer(document);
  // Pinned by the repository itself: no more trusted than that is.
  refuseCommands(layer.values, { document, within: by.within });
  return layer;
}

function refuseLocked({ locked }: CheckedFile, { document }: Found): void {
  if (locked.length === 0) return;
  throw new ConfigError('config.value', "locked works in an organisation's file only; remove it here.", {
    file: document.file,
  });
}

/** Nothing that a scanned repository says may run. */
function refuseCommands(values: LayerValues, { document, within }: Pick<Found, 'document' | 'within'>): void {
  if (within === null || !values.has('own_secrets.commands')) return;
  throw new ConfigError(
    'config.untrusted',
    "own_secrets.commands works in your own or the organisation's file only, as a repository may not say what runs; take it out here.",
    { file: document.file, line: lineOfKey(document.text, 'commands') },
  );
}

/** Settings of a scanned repository that name files may name only its own. */
function checkPaths(values: LayerValues, { document, within }: Found): void {
  const path = values.get('allow_file');
  if (typeof path !== 'string' || within === null) return;
  if (isAbsolute(path) || !isInside(resolve(within), resolve(within, path)))
    throw leadsOut('allow_file', document.file);
}

const leadsOut = (key: string, file: string): ConfigError =>
  new ConfigError('config.outside', `${key} must be a path inside the repository.`, { file });
