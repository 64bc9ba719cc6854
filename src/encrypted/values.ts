/** One value of a structured file: the keys that lead to it, and the 1-based line that it stands on (1 where that is not known). */
export type StructuredValue = { readonly keys: readonly string[]; readonly value: string; readonly line: number };

export type Structure = 'yaml' | 'json' | 'env' | 'ini';

/** How a file is written, by its name and its first sign. */
export function structureOf(path: string, text: string): Structure | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (/\.(?:ya?ml|eyaml)$/.test(name)) return 'yaml';
  if (name.endsWith('.json')) return 'json';
  if (name.endsWith('.ini')) return 'ini';
  if (/^\.env|\.env$/.test(name)) return 'env';
  return /^\s*\{/.test(text) ? 'json' : null;
}

/** The values of a structured file; null where it is not written as it says. */
export function valuesOf(structure: Structure, text: string): readonly StructuredValue[] | null {
  switch (structure) {
    case 'json':
      return jsonValues(text);
    case 'yaml':
      return yamlValues(text);
    case 'env':
    case 'ini':
      return lineValues(text);
  }
}

function jsonValues(text: string): readonly StructuredValue[] | null {
  try {
    return [...leaves(JSON.parse(text), [])];
  } catch {
    return null;
  }
}

function* leaves(node: unknown, keys: readonly string[]): Generator<StructuredValue> {
  if (keys.length > MOST_DEPTH) return;
  if (Array.isArray(node)) for (const item of node) yield* leaves(item, keys);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) yield* leaves(value, [...keys, key]);
  else if (node !== null && node !== '') yield { keys, value: String(node), line: 1 };
}

const MOST_DEPTH = 100;

/** A text of several lines, as far as it was read. */
type Block = { readonly indent: number; readonly value: StructuredValue };

function lineValues(text: string): readonly StructuredValue[] {
  let section = '';
  return text.split('\n').flatMap((line, index): readonly StructuredValue[] => {
    section = /^\s*\[([^\]]+)\]/.exec(line)?.[1] ?? section;
    const [, key, value = ''] = /^\s*(?:export\s+)?([^#;[=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined || value === '') return [];
    return [{ keys: section === '' ? [key] : [section, key], value, line: index + 1 }];
  });
}

/** A longer line is a value, whatever signs are in it. */
const LONGEST_LINE = 4096;
const ENTRY =
  /^(\s*)((?:- +)*)(?:("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},&*!|>%@`-][^#:]*?|-[^\s:]+)\s*:(?:\s+(.*))?$)/;
const ITEM = /^(\s*)((?:- +)+|-$)(.*)$/;

/**
 * The values of a YAML file as people and tools write it: a key or a list item on each line, texts of several lines below their key.
 * What stands in braces or brackets on one line is one value.
 */
function yamlValues(text: string): readonly StructuredValue[] {
  const found: StructuredValue[] = [];
  const open: { readonly indent: number; readonly key: string }[] = [];
  let block: Block | null = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const indent = line.length - line.trimStart().length;
    if (block !== null) {
      if (line === '' || indent > block.indent) {
        if (line !== '') block = longer(block, line.trim());
        continue;
      }
      found.push(block.value);
      block = null;
    }
    if (line === '' || /^\s*#/.test(line) || /^(?:---|\.\.\.)/.test(line)) {
      if (line.startsWith('---')) open.length = 0;
      continue;
    }
    const entry = line.length > LONGEST_LINE ? null : ENTRY.exec(line);
    const item = entry === null ? ITEM.exec(line) : null;
    const depth = entry === null ? indent : indent + (entry[2] ?? '').length;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= (entry === null ? depth + 1 : depth)) open.pop();
    const keys = open.map(({ key }) => key);
    if (entry !== null) {
      const key = (entry[3] ?? '').replace(/^["']|["']$/g, '').trim();
      open.push({ indent: depth, key });
      keys.push(key);
    }
    const value = plain(entry === null ? (item?.[3] ?? line.trim()) : (entry[4] ?? ''));
    if (/^(?:!\S+\s+)?[|>][-+\d]*$/.test(value)) {
      block = { indent: depth, value: { keys, value: /^!\S+/.exec(value)?.[0] ?? '', line: index + 1 } };
    } else if (value !== '' && !/^(?:null|~|\{\}|\[\]|""|'')$/.test(value) && !/^[&*]\w+$/.test(value))
      found.push({ keys, value, line: index + 1 });
  }
  if (block !== null) found.push(block.value);
  return found;
}

const longer = ({ indent, value }: Block, line: string): Block => ({
  indent,
  value: { ...value, value: `${value.value}${line}` },
});

/** Without a comment behind it, and without its quotes. */
const plain = (value: string): string => {
  const quoted = /^(["'])(.*)\1\s*(?:#.*)?$/.exec(value);
  return quoted === null ? value.replace(/\s+#.*$/, '').trim() : (quoted[2] ?? '');
};
