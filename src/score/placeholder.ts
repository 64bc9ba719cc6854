/** Words that say of themselves that a value is none. Matched in lower case, as whole words or runs. */
const PLACEHOLDER = new RegExp(
  [
    'example',
    'sample',
    'placeholder',
    'changeme',
    'change[-_ ]?(?:me|this|it)',
    'replace[-_ ]?(?:me|this|with)?',
    'insert[-_ ]',
    'your[-_ ]',
    'my[-_ ](?:secret|token|key|password|api)',
    'dummy',
    'fake',
    'redacted',
    'omitted',
    'masked',
    'removed',
    'foobar',
    'lorem',
    'ipsum',
    'todo',
    'fixme',
    'notreal',
    'not[-_ ]?a[-_ ]?(?:real|secret)',
    'undefined',
    'deadbeef',
    'cafebabe',
    'test[-_ ]?(?:key|token|secret)',
    'x{5,}',
    '\\*{3,}',
    '\\.{3,}',
    '_{6,}',
    '-{6,}',
    '#{4,}',
    '\\?{3,}',
    '(?:0?123456789|abcdefghij|qwertyuiop|asdfghjkl|zyxwvut)',
  ].join('|'),
);

/** The piece of a value by which it announces that it is no secret, or null. */
export function placeholderIn(value: string): string | null {
  return PLACEHOLDER.exec(value.toLowerCase())?.[0] ?? longRun(value);
}

/** Long enough that chance does not spell it in a random text. */
const SURE_LENGTH = 7;

/**
 * The same for a text that should be random, in which chance spells `todo` or `fake` now and then: a short word counts only
 * where it is written as a word, with something else than letters on either side.
 */
export function placeholderInRandom(value: string): string | null {
  const piece = placeholderIn(value);
  if (piece === null || piece.length >= SURE_LENGTH || !/^[a-z]+$/.test(piece)) return piece;
  const at = value.toLowerCase().indexOf(piece);
  const around = `${value[at - 1] ?? ''}${value[at + piece.length] ?? ''}`;
  const found = value.slice(at, at + piece.length);
  return /[A-Za-z0-9]/.test(around) || !/^(?:[a-z]+|[A-Z]+|[A-Z][a-z]+)$/.test(found) ? null : piece;
}

/** One character that makes up a good part of the value in one run. Keys in base64 have short runs of A by nature. */
function longRun(value: string): string | null {
  const run = /(.)\1{7,}/.exec(value)?.[0] ?? '';
  return run.length >= value.length * 0.3 && run !== '' ? run : null;
}

/** Values that refer to a secret that is kept elsewhere, or that a template fills in. */
const REFERENCE = new RegExp(
  [
    '^\\$\\{?[A-Za-z_]',
    '\\$\\{[^}]*\\}',
    '\\$\\([^)]*\\)',
    '\\{\\{',
    '<%',
    '%\\([a-z_]+\\)s',
    '^%[A-Za-z_]+%$',
    '^@[A-Za-z_.]+@$',
    '^<[^<>]{0,80}>$',
    '^\\[[A-Za-z _-]+\\]$',
    '^(?:process|os|sys|env|ENV|System|Deno|import)\\b[.\\[(]',
    'getenv',
    '^secrets?\\.',
    '^vars?\\.',
    '^data\\.',
    '^local\\.',
    '^var\\.',
    '^vault:',
    '^op://',
    '^ENC\\[',
    '^!(?:Ref|Sub|GetAtt|secret|env_var)',
    '^\\{cipher\\}',
    '^arn:aws',
    '^ssm:',
    '^file:',
    '^sops:',
    '^aws-sm:',
    '^gcp-sm:',
    '^keyvault:',
  ].join('|'),
);

/** The start of a value that only points at a secret (`${TOKEN}`, `process.env.X`, `vault:…`), or null. */
export function referenceIn(value: string): string | null {
  return REFERENCE.exec(value)?.[0] ?? null;
}

/** What is filled in at run time, in the ways of shells, templates and programs. */
const FILLED_IN = /\$\{[^{}]*\}|\{\{[^{}]*\}\}|\$\([^()]*\)|<%[^%]*%>|%\([a-z_]+\)s|#\{[^{}]*\}/gi;
/** Shorter than any key that somebody would write out beside what is filled in. */
const SHORTEST_REST = 10;

/** Whether hardly anything of a value is left when all that is filled in at run time is taken out. */
export function isFilledIn(value: string): boolean {
  const rest = value.replace(FILLED_IN, '');
  return rest.length < value.length && rest.length < SHORTEST_REST;
}
