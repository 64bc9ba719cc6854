import { structureOf, valuesOf, type Structure, type StructuredValue } from './values.js';

/** `partly`: `value` is the first that stands in plain text and should not. */
export type PartState =
  | { readonly state: 'plain' | 'encrypted' }
  | { readonly state: 'partly'; readonly key: string; readonly line: number };

/** Which values of a file are encrypted; as a creation rule or the file itself says. Empty: all. */
export type SopsSelection = {
  readonly encryptedRegex?: string;
  readonly unencryptedRegex?: string;
  readonly encryptedSuffix?: string;
  readonly unencryptedSuffix?: string;
};

/** Runs in linear time whatever the pattern; null for one that cannot be compiled. */
export type CompilePattern = (source: string) => ((text: string) => boolean) | null;

const SEALED = /ENC\[AES256_GCM,data:/;
const DEFAULT_SUFFIX = '_unencrypted';

/** Whether a file is what sops writes, and whether all of it is encrypted that should be. */
export function sopsState(path: string, text: string, compile: CompilePattern): PartState {
  const structure = structureOf(path, text);
  if (structure === null || !hasMetadata(structure, text)) return { state: 'plain' };
  const all = valuesOf(structure, text) ?? [];
  const content = all.filter(({ keys }) => !isMetadata(keys));
  const wanted = selected(selectionIn(all), compile);
  const plain = content.find(({ keys, value }) => wanted(keys) && !SEALED.test(value) && value !== '');
  return plain === undefined
    ? { state: 'encrypted' }
    : { state: 'partly', key: plain.keys.at(-1) ?? '', line: plain.line };
}

const METADATA = {
  yaml: /^sops:\s*$/m,
  json: /"sops"\s*:\s*\{/,
  env: /^sops_(?:mac|version)=/m,
  ini: /^\[sops\]/m,
} as const satisfies Record<Structure, RegExp>;

const hasMetadata = (structure: Structure, text: string): boolean =>
  METADATA[structure].test(text) && /\bmac\b|sops_mac/.test(text);

const isMetadata = ([top = '']: readonly string[]): boolean => top === 'sops' || top.startsWith('sops_');

/** What the file was encrypted with stands in its metadata. */
function selectionIn(values: readonly StructuredValue[]): SopsSelection {
  const of = (name: string): string | undefined =>
    values.find(
      ({ keys }) => (keys[0] === 'sops' && keys.length === 2 && keys[1] === name) || keys[0] === `sops_${name}`,
    )?.value;
  const [encryptedRegex, unencryptedRegex, encryptedSuffix, unencryptedSuffix] = [
    of('encrypted_regex'),
    of('unencrypted_regex'),
    of('encrypted_suffix'),
    of('unencrypted_suffix'),
  ];
  return {
    ...(encryptedRegex === undefined ? {} : { encryptedRegex }),
    ...(unencryptedRegex === undefined ? {} : { unencryptedRegex }),
    ...(encryptedSuffix === undefined ? {} : { encryptedSuffix }),
    ...(unencryptedSuffix === undefined ? {} : { unencryptedSuffix }),
  };
}

/** Whether the value that some keys lead to is to be encrypted: any of the keys may say so. */
export function selected(selection: SopsSelection, compile: CompilePattern): (keys: readonly string[]) => boolean {
  const { encryptedRegex, unencryptedRegex, encryptedSuffix, unencryptedSuffix } = selection;
  if (encryptedRegex !== undefined) {
    const test = compile(encryptedRegex);
    return (keys) => test !== null && keys.some(test);
  }
  if (encryptedSuffix !== undefined && encryptedSuffix !== '')
    return (keys) => keys.some((key) => key.endsWith(encryptedSuffix));
  if (unencryptedRegex !== undefined) {
    const test = compile(unencryptedRegex);
    return (keys) => test === null || !keys.some(test);
  }
  const suffix = unencryptedSuffix ?? DEFAULT_SUFFIX;
  return (keys) => suffix === '' || !keys.some((key) => key.endsWith(suffix));
}

export type SopsRule = SopsSelection & { readonly path: string | null };

/** The creation rules of a `.sops.yaml`, in their order: the first that fits a path counts. */
export function readSopsRules(text: string): readonly SopsRule[] {
  const at = text.search(/^creation_rules:/m);
  if (at < 0) return [];
  const section = text.slice(at).split('\n').slice(1);
  const rules: Record<string, string>[] = [];
  for (const line of section) {
    if (/^[^\s#-]/.test(line)) break;
    const [, dash, key, value = ''] =
      /^\s*(-\s+)?(path_regex|encrypted_regex|unencrypted_regex|encrypted_suffix|unencrypted_suffix|[a-z_]+)\s*:\s*(.*?)\s*$/.exec(
        line,
      ) ?? [];
    if (key === undefined) continue;
    // A list within a rule (key groups) has items too, but none that begins with a key of a rule.
    if (dash !== undefined && (rules.length === 0 || indentOf(line) <= firstIndent(section))) rules.push({});
    const rule = rules.at(-1);
    if (rule !== undefined && !Object.hasOwn(rule, key)) rule[key] = scalar(value);
  }
  return rules.map((rule) => ({
    path: rule['path_regex'] ?? null,
    ...(rule['encrypted_regex'] === undefined ? {} : { encryptedRegex: rule['encrypted_regex'] }),
    ...(rule['unencrypted_regex'] === undefined ? {} : { unencryptedRegex: rule['unencrypted_regex'] }),
    ...(rule['encrypted_suffix'] === undefined ? {} : { encryptedSuffix: rule['encrypted_suffix'] }),
    ...(rule['unencrypted_suffix'] === undefined ? {} : { unencryptedSuffix: rule['unencrypted_suffix'] }),
  }));
}

const indentOf = (line: string): number => line.length - line.trimStart().length;
const firstIndent = (lines: readonly string[]): number => indentOf(lines.find((line) => /^\s*-/.test(line)) ?? '');

const scalar = (value: string): string => {
  const [, quote, inside = ''] = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value) ?? [];
  if (quote === "'") return inside.replaceAll("''", "'");
  if (quote === '"') return inside.replace(/\\(["\\])/g, '$1');
  return value.replace(/\s+#.*$/, '');
};
