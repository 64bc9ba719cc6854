import { finder, pattern, tokenOf, type FinderHit, type Found, type Shape } from '../detector/index.js';
import { asciiWindow, type Regex, type RegexEngine } from '../match/index.js';
import { CustomError } from './custom-error.js';
import type { CustomSpec } from './custom-spec.js';
import { parseFormat } from './format.js';

const SHORTEST_LITERAL = 4;
const LONGEST_NAME = 300;

/** The shape of a declaration. @throws CustomError where none can be made of it */
export function customShape(spec: CustomSpec, engine: RegexEngine): Shape {
  if ((spec.format === null) === (spec.pattern === null))
    throw new CustomError(spec.id, 'needs either `format` or `pattern`, and not both.');
  const shape = spec.format === null ? patternShape(spec, engine) : formatShape(spec, spec.format);
  for (const text of literalsOf(shape, spec)) {
    if (Buffer.byteLength(text) < SHORTEST_LITERAL)
      throw new CustomError(
        spec.id,
        `"${shown(text)}" is too short to search for: a literal or near word has at least ${SHORTEST_LITERAL} bytes.`,
      );
  }
  return shape;
}

const literalsOf = (shape: Shape, { near }: CustomSpec): readonly string[] =>
  shape.literals.length === 0
    ? near
    : shape.literals.map((literal) => (typeof literal === 'string' ? literal : literal.text));

function formatShape(spec: CustomSpec, format: string): Shape {
  const shape = readFormat(spec, format);
  if (shape.literals.length === 0 && spec.near.length === 0)
    throw new CustomError(
      spec.id,
      'its format has no fixed text of four bytes, so it would match everywhere: name words that it stands `near`.',
    );
  return shape;
}

/** The token of a format. @throws CustomError */
export function readFormat({ id }: Pick<CustomSpec, 'id'>, format: string): Extract<Shape, { kind: 'token' }> {
  try {
    return tokenOf(parseFormat(format));
  } catch (thrown) {
    if (thrown instanceof RangeError || thrown instanceof TypeError)
      throw new CustomError(id, `${thrown.message.replace(/\.$/, '')}.`);
    throw thrown;
  }
}

function patternShape(spec: CustomSpec, engine: RegexEngine): Shape {
  const { id, ignoreCase, maxLength, literals, near } = spec;
  const source = spec.pattern ?? '';
  const regex = compiled(spec, engine);
  if (regex.exec(Buffer.alloc(0)) !== null)
    throw new CustomError(id, 'its pattern fits the empty text, so it would match everywhere.');
  const common = { maxLength, format: source, sample: sampleNothing };
  if (literals.length > 0)
    return pattern({ ...common, literals, source, ignoreCase, before: maxLength, after: maxLength });
  if (near.length === 0)
    throw new CustomError(
      id,
      'needs `literals` (texts of four bytes or more of which each match holds one), or words that it stands `near`.',
    );
  const [before, after] = [spec.nearAfter + maxLength, spec.nearBefore + maxLength];
  return finder({ ...common, literals: near, before, after, find: (hit) => allMatches(regex, hit) });
}

/** RE2 runs in linear time whatever the pattern; what it does not know (lookaround, backreferences) it refuses. */
function compiled({ id, pattern: source, ignoreCase }: CustomSpec, engine: RegexEngine): Regex {
  try {
    return engine.compile(source ?? '', ignoreCase);
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CustomError(id, `its pattern does not compile (RE2 syntax): ${shown(why, LONGEST_NAME)}.`);
  }
}

/** All matches round a near word that lie before or behind it, not on it. */
function allMatches(regex: Regex, { bytes, start, end, from, to }: FinderHit): readonly Found[] {
  const found: Found[] = [];
  const window = asciiWindow(bytes, from, to);
  for (let at = 0; at < window.length;) {
    const match = regex.exec(window.subarray(at));
    if (match === null) break;
    const span = { start: from + at + match.secretStart, end: from + at + match.secretEnd };
    const extent = { start: from + at + match.start, end: from + at + match.end };
    if (span.start >= end || span.end <= start) found.push({ span, extent });
    at += Math.max(match.end, match.start + 1);
  }
  return found;
}

/** Patterns have no generator: their proof is the examples that they come with. */
const sampleNothing = (): string => '';

const shown = (text: string, most = 40): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, most);
