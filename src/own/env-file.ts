/** A variable of an `.env` file. `values` has the value as a program gets it, and as it is written where that differs. */
export type EnvVariable = { readonly name: string; readonly values: readonly string[] };

const ASSIGNMENT = /^[ \t]*(?:export[ \t]+|set[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/gm;
const QUOTED = {
  '"': /"((?:[^"\\]|\\[^])*)"/y,
  "'": /'([^']*)'/y,
  '`': /`([^`]*)`/y,
} as const;

/** The variables of an `.env` file in their order. Lines that set nothing are passed over: every dialect is read as far as it goes. */
export function readEnv(text: string): readonly EnvVariable[] {
  const found: EnvVariable[] = [];
  const whole = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const next = new RegExp(ASSIGNMENT);
  for (let match = next.exec(whole); match !== null; match = next.exec(whole)) {
    const at = next.lastIndex;
    const { values, end } = valueAt(whole, at);
    if (values.length > 0) found.push({ name: match[1] ?? '', values });
    next.lastIndex = Math.max(end, at);
  }
  return found;
}

function valueAt(text: string, at: number): { readonly values: readonly string[]; readonly end: number } {
  const quote = text[at];
  if (quote === '"' || quote === "'" || quote === '`') {
    const pattern = new RegExp(QUOTED[quote]);
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) {
      const raw = match[1] ?? '';
      const plain = quote === '"' ? unescaped(raw) : raw;
      return { values: [...new Set([plain, raw])].filter((value) => value !== ''), end: pattern.lastIndex };
    }
  }
  const stop = text.indexOf('\n', at);
  const end = stop < 0 ? text.length : stop;
  // A comment begins behind a blank: `#` within a password is part of it.
  const value = text
    .slice(at, end)
    .replace(/[ \t]#.*$/, '')
    .trim();
  return { values: value === '' || value.startsWith('#') ? [] : [value], end };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

const unescaped = (raw: string): string =>
  raw.replace(/\\([^])/g, (whole, letter: string) => ESCAPES[letter] ?? (/["\\$`]/.test(letter) ? letter : whole));
