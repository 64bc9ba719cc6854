import { STUB_BEGIN, STUB_END } from '../stub.js';

/**
 * A YAML file as lines, each with its end, of which only the form that everybody writes is understood: one document, block mappings,
 * no tabs. Nothing is ever written anew: lines are put between lines.
 */
export type YamlLines = { readonly lines: readonly string[]; readonly eol: '\n' | '\r\n' };

/** A block below a key: its lines are those from `from` to before `to`; `indent` is that of its entries. */
export type Block = { readonly from: number; readonly to: number; readonly indent: number };

/** A key of a block: the line it stands on, what stands behind it on that line, and the block below it. */
export type Entry = {
  readonly key: string;
  readonly line: number;
  readonly inline: string;
  readonly below: Block | null;
};

const MARKED = /^[ ]*# >>> tightlip guard >>>\r?\n(?:[^\n]*\n)*?[ ]*# <<< tightlip guard <<<\r?(?:\n|$)/gm;
const MARKER = /^[ ]*# (?:>>> tightlip guard >>>|<<< tightlip guard <<<)\r?$/m;
const KEY = /^ *(?:"([^"\\]*)"|'([^']*)'|([\w.-]+))\s*:(?:\s+(.*?))?\s*$/;

/** Null where the file is of another form. */
export function yamlLines(text: string): YamlLines | null {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const odd = lines.some((line, nth) => /^ *\t/.test(line) || (nth > 0 && /^(?:---|\.\.\.|%)/.test(line)));
  // A byte order mark, two documents, a mapping in braces: left to people.
  if (odd || /^(?:\u00ef\u00bb\u00bf|%|\s*[{[])/.test(text) || MARKER.test(text)) return null;
  return { lines, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

export const withoutMarked = (text: string): string => text.replace(MARKED, '');

/** The whole file as a block. */
export const topBlock = ({ lines }: YamlLines): Block => ({ from: 0, to: lines.length, indent: 0 });

/** The keys of a block, in order; null where something stands there that is no key. */
export function entriesOf({ lines }: YamlLines, block: Block): readonly Entry[] | null {
  const starts: { readonly line: number; readonly match: RegExpExecArray }[] = [];
  for (let line = block.from; line < block.to; line++) {
    const text = bare(lines[line]);
    if (isBlank(text) || indentOf(text) > block.indent || (line === 0 && text === '---')) continue;
    const match = KEY.exec(text);
    // A list may stand as far left as the key that it belongs to.
    if (match === null && /^ *- |^ *-$/.test(text) && starts.length > 0 && indentOf(text) === block.indent) continue;
    if (match === null || indentOf(text) < block.indent) return null;
    starts.push({ line, match });
  }
  return starts.map(({ line, match }, nth) => ({
    key: match[1] ?? match[2] ?? match[3] ?? '',
    line,
    inline: (match[4] ?? '').replace(/^#.*/, ''),
    below: blockBelow(lines, line + 1, starts[nth + 1]?.line ?? block.to),
  }));
}

function blockBelow(lines: readonly string[], from: number, to: number): Block | null {
  const first = lines.slice(from, to).findIndex((line) => !isBlank(bare(line)));
  return first === -1 ? null : { from: from + first, to, indent: indentOf(bare(lines[from + first])) };
}

/** True for a block that is a list. */
export const isList = ({ lines }: YamlLines, { from }: Block): boolean => /^ *-(?: |$)/.test(bare(lines[from]));

export type Insertion = { readonly before: number; readonly indent: number; readonly lines: readonly string[] };

/** The text with marked lines put in, each group before a line. */
export function inserted({ lines, eol }: YamlLines, insertions: readonly Insertion[]): string {
  const at = new Map<number, string>();
  for (const { before, indent, lines: added } of insertions) {
    const pad = ' '.repeat(indent);
    const group = [STUB_BEGIN, ...added, STUB_END].map((line) => `${pad}${line}${eol}`).join('');
    at.set(before, (at.get(before) ?? '') + group);
  }
  return lines.map((line, nth) => `${at.get(nth) ?? ''}${line}`).join('') + (at.get(lines.length) ?? '');
}

/** Where new keys of the whole file go: before the first key, above what is said of it. */
export function beforeFirstKey({ lines }: YamlLines, entries: readonly Entry[]): number {
  const first = entries[0]?.line ?? 0;
  let line = first;
  while (line > 0 && (lines[line - 1] ?? '').startsWith('#')) line--;
  return line === 0 ? first : line;
}

const bare = (line: string | undefined): string => (line ?? '').replace(/\r?\n$/, '');
const isBlank = (line: string): boolean => /^\s*(?:#|$)/.test(line);
const indentOf = (line: string): number => /^ */.exec(line)?.[0].length ?? 0;
