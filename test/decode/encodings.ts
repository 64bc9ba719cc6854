import type { DecoderName } from '../../src/decode/index.js';

/** How a text is written in one encoding, between what surrounds it there. `text` is printable ASCII of 24 characters and more. */
export type Encoding = {
  readonly title: string;
  readonly name: DecoderName;
  readonly encode: (text: Buffer) => Buffer;
  /** Bytes that may stand right beside the encoded text. */
  readonly around: readonly [string, string];
};

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

const each =
  (write: (byte: number) => string) =>
  (text: Buffer): Buffer =>
    ascii([...text].map(write).join(''));
const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

const wide =
  (size: 2 | 4, little: boolean) =>
  (text: Buffer): Buffer => {
    const out = Buffer.alloc(text.length * size);
    text.forEach((byte, i) => {
      out[i * size + (little ? 0 : size - 1)] = byte;
    });
    return out;
  };

const wrapped =
  (width: number, gap: string) =>
  (text: Buffer): Buffer =>
    ascii((text.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(gap));

const QUOTED = ['value: "', '";\n'] as const;
const BINARY = ['\u0001\u0002\u0080\u0090', '\u0001\u0002\u0003\u0004'] as const;

export const ENCODINGS: readonly Encoding[] = [
  { title: 'UTF-16 little', name: 'utf-16', encode: wide(2, true), around: BINARY },
  { title: 'UTF-16 big', name: 'utf-16', encode: wide(2, false), around: BINARY },
  { title: 'UTF-32 little', name: 'utf-32', encode: wide(4, true), around: BINARY },
  { title: 'UTF-32 big', name: 'utf-32', encode: wide(4, false), around: BINARY },
  {
    title: 'base64 unpadded',
    name: 'base64',
    encode: (text) => ascii(text.toString('base64').replace(/=/g, '')),
    around: QUOTED,
  },
  { title: 'base64 padded', name: 'base64', encode: (text) => ascii(text.toString('base64')), around: QUOTED },
  {
    title: 'base64 behind an escaped line break',
    name: 'base64',
    encode: (text) => ascii(text.toString('base64')),
    around: ['"key\\n', '\\n"'],
  },
  { title: 'base64 wrapped', name: 'base64', encode: wrapped(24, '\n'), around: ['-----\n', '\n-----\n'] },
  {
    title: 'base64 wrapped at an odd width',
    name: 'base64',
    encode: (text) =>
      ascii(
        wrapped(
          23,
          '\r\n',
        )(text)
          .toString('latin1')
          .replace(/[=\r\n]+$/, ''),
      ),
    around: ['-----\r\n', '\r\n-----\r\n'],
  },
  {
    title: 'base64 wrapped and indented',
    name: 'base64',
    encode: wrapped(20, '\n    '),
    around: ['key: |\n    ', '\nnext: 1\n'],
  },
  { title: 'base64 wrapped by escapes', name: 'base64', encode: wrapped(32, '\\n'), around: QUOTED },
  { title: 'hex', name: 'hex', encode: each(hex), around: QUOTED },
  {
    title: 'hex in capitals behind 0x',
    name: 'hex',
    encode: each((byte) => hex(byte).toUpperCase()),
    around: ['= 0x', ';\n'],
  },
  {
    title: 'byte list',
    name: 'byte-list',
    encode: (text) => ascii([...text].map((byte) => `0x${hex(byte)}`).join(', ')),
    around: ['{ ', ' };\n'],
  },
  {
    title: 'byte list over lines',
    name: 'byte-list',
    encode: (text) => ascii([...text].map((byte) => `0x${hex(byte)}`).join(',\n\t')),
    around: ['{ ', ' };\n'],
  },
  { title: 'percent', name: 'percent', encode: each((byte) => `%${hex(byte).toUpperCase()}`), around: QUOTED },
  { title: 'backslash x', name: 'backslash', encode: each((byte) => `\\x${hex(byte)}`), around: QUOTED },
  { title: 'backslash u', name: 'backslash', encode: each((byte) => `\\u00${hex(byte)}`), around: QUOTED },
  { title: 'backslash u{}', name: 'backslash', encode: each((byte) => `\\u{${hex(byte)}}`), around: QUOTED },
  {
    title: 'octal',
    name: 'backslash',
    encode: each((byte) => `\\${byte.toString(8).padStart(3, '0')}`),
    around: QUOTED,
  },
  { title: 'decimal entities', name: 'entities', encode: each((byte) => `&#${byte};`), around: QUOTED },
  { title: 'hex entities', name: 'entities', encode: each((byte) => `&#x${hex(byte)};`), around: QUOTED },
];
