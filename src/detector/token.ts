import { WORD_BYTES } from './alphabet.js';
import { partsOf, type Part, type PartLike } from './part.js';
import type { Rng } from './rng.js';
import type { Literal, TokenShape } from './shape.js';
import { variantsOf } from './variant.js';

/**
 * The template tag in which detectors write their formats: token`acme_${base62(30)}${crc32(6)}`. From it come the pattern, the
 * prefilter literal, the maximum length, the sample generator and the format line of the documentation.
 */
export function token(texts: TemplateStringsArray, ...values: readonly PartLike[]): TokenShape {
  return tokenOf(texts.flatMap((text, index) => [...partsOf(text), ...partsOf(values[index] ?? '')]));
}

/** The same from a list of parts, for shapes that are computed. */
export function tokenOf(parts: readonly Part[]): TokenShape {
  const variants = variantsOf(parts);
  return {
    kind: 'token',
    literals: literalsOf(parts),
    variants,
    source: sourceOf(parts),
    maxLength: Math.max(...variants.map((variant) => variant.max)),
    format: parts.map(describe).join(''),
    publicPrefix: leadingText(parts),
    notBefore: edge(
      variants.map((variant) => variant.runs[0]?.set),
      literalsOf(parts).length > 0,
    ),
    notAfter: edge(
      variants.map((variant) => variant.runs.at(-1)?.set),
      false,
    ),
    verifyChecksum: checksumOf(parts),
    sample: (rng) => sampleOf(parts, rng, ''),
  };
}

/**
 * The same shape, woken by its detector's near words: for a literal that ordinary code is full of (`test_`, `key`), beside words
 * that are rare. What the shape fits stays the same.
 */
export const wokenByWord = (shape: TokenShape): TokenShape => ({ ...shape, literals: [] });

/**
 * The bytes that may not stand beside a token: letters and digits, and all that its outermost part is written in. A token
 * with a literal of its own may follow an underscore or hyphen (`MY_ghp_…`); a bare run of hex may not.
 */
function edge(sets: readonly (Uint8Array | undefined)[], hasLiteral: boolean): Uint8Array {
  const not = new Uint8Array(WORD_BYTES);
  if (hasLiteral) return not;
  for (const set of sets)
    set?.forEach((has, byte) => {
      if (has) not[byte] = 1;
    });
  return not;
}

/** The texts at fixed distances of the start, joined with their neighbours and expanded over alternatives. */
function literalsOf(parts: readonly Part[]): readonly Literal[] {
  const groups = fixedTexts(parts);
  const rarity = (group: readonly Literal[]): number => Math.min(...group.map((literal) => literal.text.length));
  return groups.toSorted((a, b) => rarity(b) - rarity(a))[0] ?? [];
}

/** Texts shorter than this are so common that they would wake their detector everywhere. */
const SHORTEST_LITERAL = 3;
const MOST_ALTERNATIVES = 64;

/**
 * Candidates for the prefilter: for each stretch of fixed text at one offset, all its alternatives. Every token holds one
 * literal of each group, so any one group serves; the longest is the rarest.
 */
function fixedTexts(parts: readonly Part[]): readonly (readonly Literal[])[] {
  const found: (readonly Literal[])[] = [];
  let offset = 0;
  let texts: readonly string[] = [''];
  const flush = (): void => {
    const at = offset;
    if (texts.every((text) => text.length >= SHORTEST_LITERAL)) found.push(texts.map((text) => ({ text, offset: at })));
  };
  for (const part of parts) {
    const choices = textChoices(part);
    if (choices !== null && texts.length * choices.length <= MOST_ALTERNATIVES) {
      texts = texts.flatMap((head) => choices.map((tail) => head + tail));
      continue;
    }
    flush();
    const lengths = new Set(texts.map((text) => text.length));
    const width = fixedWidth(part);
    if (lengths.size > 1 || width === null) return found;
    offset += (texts[0]?.length ?? 0) + width;
    texts = [''];
  }
  flush();
  return found;
}

function textChoices(part: Part): readonly string[] | null {
  if (part.kind === 'literal') return [part.text];
  if (part.kind !== 'oneOf') return null;
  const texts = part.options.map((option) => option.map((inner) => (inner.kind === 'literal' ? inner.text : null)));
  return texts.every((text) => !text.includes(null)) ? texts.map((text) => text.join('')) : null;
}

function fixedWidth(part: Part): number | null {
  switch (part.kind) {
    case 'literal':
      return part.text.length;
    case 'chars':
      return part.min === part.max ? part.min : null;
    case 'checksum':
      return part.length;
    case 'optional':
      return null;
    case 'oneOf': {
      const widths = new Set(
        part.options.map((option) =>
          option.reduce<number | null>((sum, inner) => {
            const width = fixedWidth(inner);
            return sum === null || width === null ? null : sum + width;
          }, 0),
        ),
      );
      const [width] = widths;
      return widths.size === 1 && width !== undefined ? width : null;
    }
  }
}

const escapeText = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function sourceOf(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'literal':
          return escapeText(part.text);
        case 'chars':
          return repeated(`[${part.alphabet.source}]`, part.min, part.max);
        case 'checksum':
          return repeated(`[${part.alphabet.source}]`, part.length, part.length);
        case 'optional':
          return `(?:${sourceOf(part.parts)})?`;
        case 'oneOf':
          return `(?:${part.options.map(sourceOf).join('|')})`;
      }
    })
    .join('');
}

/** RE2 repeats at most this often in one go. */
const MOST_REPEATS = 1000;

function repeated(source: string, min: number, max: number): string {
  if (max <= MOST_REPEATS) return `${source}{${min === max ? min : `${min},${max}`}}`;
  const least = Math.min(min, MOST_REPEATS);
  return `${source}{${least},${MOST_REPEATS}}${repeated(source, min - least, max - MOST_REPEATS)}`;
}

function describe(part: Part): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'chars':
      return `<${part.min === part.max ? part.min : `${part.min}–${part.max}`} ${part.alphabet.name}>`;
    case 'checksum':
      return `<${part.length} check characters>`;
    case 'optional':
      return `[${part.parts.map(describe).join('')}]`;
    case 'oneOf':
      return `(${part.options.map((option) => option.map(describe).join('')).join('|')})`;
  }
}

function leadingText(parts: readonly Part[]): number {
  let length = 0;
  for (const part of parts) {
    const choices = textChoices(part);
    if (choices === null) return length;
    length += Math.min(...choices.map((choice) => choice.length));
    if (choices.length > 1) return length;
  }
  return length;
}

function checksumOf(parts: readonly Part[]): ((token: string) => boolean) | null {
  const index = parts.findIndex((part) => part.kind === 'checksum');
  const part = parts[index];
  if (part?.kind !== 'checksum') return null;
  if (index !== parts.length - 1) throw new TypeError('check characters must stand at the end of a template');
  return (text) => part.compute(text.slice(0, -part.length)) === text.slice(-part.length);
}

function sampleOf(parts: readonly Part[], rng: Rng, before: string): string {
  let text = '';
  for (const part of parts) text += samplePart(part, rng, before + text);
  return text;
}

function samplePart(part: Part, rng: Rng, before: string): string {
  switch (part.kind) {
    case 'literal':
      return part.text;
    case 'chars':
      return part.make?.(rng) ?? rng.text(part.alphabet.chars, part.min + rng.int(part.max - part.min + 1));
    case 'checksum':
      return part.compute(before);
    case 'optional':
      return rng.int(2) === 0 ? '' : sampleOf(part.parts, rng, before);
    case 'oneOf':
      return sampleOf(rng.pick(part.options), rng, before);
  }
}
