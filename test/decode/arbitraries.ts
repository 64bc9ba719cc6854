import fc from 'fast-check';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.!$';

/** Text without spaces that begins with a letter beyond the hex digits, so that no neighbour runs into it. */
export const secretText = (minLength = 40, maxLength = 120): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('k', 'm', 'z'),
      fc.string({ unit: fc.constantFrom(...LETTERS), minLength, maxLength }),
      fc.constantFrom('q', 'w'),
    )
    .map((parts) => parts.join(''));

const WORDS = [
  'the',
  'server',
  'waits',
  'until',
  'every',
  'client',
  'has',
  'answered;',
  'then,',
  'if',
  'nothing',
  'failed',
  '(or 5% did),',
  'it',
  'stops.\n',
  'A & B',
];

/** Prose: words of ordinary length between spaces and line ends. */
export const prose = (maxLength = 200, minLength = 0): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength, maxLength }).map((words) => words.join(' '));

/** Source text made of everything that decoders look for, well formed or not. */
export const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\n',
        '\\"',
        '\\":',
        '\\\\',
        '\\u0041',
        '\\x2f',
        '%41',
        '%2F',
        '%s',
        '&amp;',
        '&quot;',
        '&#65;',
        '0x41, 0x42, ',
        '\n',
        ' = "',
        '\0',
        '/',
        '-',
        '=',
      ),
      secretText(20, 60).map((text) => Buffer.from(text).toString('base64')),
      secretText(20, 60).map((text) => Buffer.from(text).toString('hex')),
      secretText(20, 60).map((text) => Buffer.from(text, 'latin1').toString('utf16le')),
      secretText(4, 30),
      prose(20),
    ),
    { maxLength: 40 },
  )
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));
