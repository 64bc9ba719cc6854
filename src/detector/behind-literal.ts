import { WORD_BYTES } from './alphabet.js';
import { latin1 } from './bracket-block.js';
import { finder } from './by-hand.js';
import type { Rng } from './rng.js';
import type { FinderShape } from './shape.js';

type BehindLiteral = {
  readonly literals: readonly string[];
  /** Read at the literal, so it begins with `^`; with the flags `d` and, where case does not matter, `i`. The first group that took part, or all, is the secret. */
  readonly regex: RegExp;
  /** How far behind the literal the expression may look, in bytes. */
  readonly reach: number;
  /** True where the literal must begin a word. */
  readonly wordStart?: boolean;
  readonly maxLength?: number;
  readonly publicPrefix?: number;
  readonly format: string;
  readonly sample: (rng: Rng) => string;
};

/** A secret that stands behind a literal in a syntax of its own: lines of configuration files, commands, elements. */
export function behindLiteral(spec: BehindLiteral): FinderShape {
  const { regex, wordStart = false } = spec;
  return finder({
    literals: spec.literals,
    before: 1,
    after: spec.reach,
    maxLength: spec.maxLength ?? spec.reach,
    ...(spec.publicPrefix === undefined ? {} : { publicPrefix: spec.publicPrefix }),
    format: spec.format,
    sample: spec.sample,
    find: ({ bytes, start, from, to }) => {
      if (wordStart && start > from && WORD_BYTES[bytes[start - 1] as number] === 1) return [];
      const indices = regex.exec(latin1(bytes, { start, end: to }))?.indices;
      const [whole, ...groups] = indices ?? [];
      const secret = groups.find((group) => group !== undefined) ?? whole;
      if (secret === undefined || whole === undefined || secret[0] === secret[1]) return [];
      return [
        {
          span: { start: start + secret[0], end: start + secret[1] },
          extent: { start: start + whole[0], end: start + whole[1] },
        },
      ];
    },
  });
}

const PASSWORD = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';

/** A password as people and generators make them: letters, digits and one sign. */
export const samplePassword = (rng: Rng): string =>
  `${rng.text(PASSWORD, 4 + rng.int(6))}${rng.pick(['-', '_', '.', '!'])}${rng.text(PASSWORD, 6)}7k`;

/** Random bytes. */
export const sampleBytes = (rng: Rng, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => rng.int(256)));

/** Carriers that leave what stands before a value as it is, so that a line of configuration can stand there. */
export const LINE_CARRIERS = ['env', 'dockerfile', 'patch', 'no-newline', 'crlf'] as const;

/** Carriers that assign a value in the line of its name: all that a value whose name must speak of a key can stand in. */
export const NAMED_CARRIERS = [
  'env',
  'env-quoted',
  'ini',
  'properties',
  'json',
  'json-line',
  'yaml',
  'toml',
  'xml',
  'shell',
  'dockerfile',
  'makefile',
  'javascript',
  'typescript',
  'go',
  'java',
  'python',
  'patch',
  'no-newline',
  'crlf',
  'base64',
  'utf16',
] as const;

/** Carriers in which a text of many signs stands as it is. */
export const PLAIN_CARRIERS = [
  'alone',
  'env',
  'ini',
  'json',
  'json-line',
  'yaml',
  'toml',
  'shell',
  'go',
  'java',
  'python',
  'log',
  'markdown',
  'patch',
  'no-newline',
  'crlf',
] as const;
