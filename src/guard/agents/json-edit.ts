import type { JsonNode } from './json-text.js';

type Container = Extract<JsonNode, { readonly kind: 'object' | 'array' }>;
type Part = { readonly start: number; readonly end: number };

export const partsOf = (container: Container): readonly Part[] =>
  container.kind === 'object' ? container.members : container.items;

/**
 * The text with one more element in a container, behind the last. Nothing else changes, and `withoutPart` takes it out again to the
 * byte: in a container that is empty it stands right behind the bracket, which is how a container that was there before is told
 * from one that was made for it.
 */
export function withPart(text: string, container: Container, element: unknown, key?: string): string {
  const parts = partsOf(container);
  const last = parts.at(-1);
  if (last === undefined) {
    const indent = indentOf(text, container.start);
    return spliced(text, container.start + 1, container.start + 1, rendered(text, { element, key, indent }));
  }
  const before = /[ \t\r\n]*$/.exec(text.slice(0, last.start))?.[0] ?? '';
  const indent = before.includes('\n') ? before.slice(before.lastIndexOf('\n') + 1) : indentOf(text, container.start);
  return spliced(text, last.end, last.end, `,${before}${rendered(text, { element, key, indent })}`);
}

/** The text with one element put in place of another. */
export const withPartReplaced = (text: string, { start, end }: Part, element: unknown): string =>
  spliced(text, start, end, rendered(text, { element, key: undefined, indent: indentOf(text, start) }));

/** The text without one element of a container, and without the comma that it needed. */
export function withoutPart(text: string, container: Container, part: Part): string {
  const parts = partsOf(container);
  const index = parts.indexOf(part);
  const [previous, next] = [parts[index - 1], parts[index + 1]];
  if (previous !== undefined) return spliced(text, previous.end, part.end, '');
  if (next !== undefined) return spliced(text, part.start, next.start, '');
  return spliced(text, container.start + 1, part.end, '');
}

/** Whether the only element of a container stands right behind the bracket: the container was there before, and empty. */
export const wasEmpty = (container: Container): boolean => partsOf(container)[0]?.start === container.start + 1;

/** A value as it is written into a text that may have one character a byte. */
export const written = (value: unknown, indent = 0): string =>
  Buffer.from(JSON.stringify(value, null, indent)).toString('latin1');

type Rendering = { readonly element: unknown; readonly key: string | undefined; readonly indent: string };

function rendered(text: string, { element, key, indent }: Rendering): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
  const lines = Buffer.from(JSON.stringify(element, null, unit))
    .toString('latin1')
    .split('\n');
  return `${key === undefined ? '' : `"${key}": `}${lines.join(`${eol}${indent}`)}`;
}

/** The white space that the line of a place begins with. */
function indentOf(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

const spliced = (text: string, start: number, end: number, by: string): string =>
  `${text.slice(0, start)}${by}${text.slice(end)}`;
