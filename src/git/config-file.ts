/** Values of a git configuration file by `section.key` (or `section.subsection.key`), all in lower case but the subsection; later wins. */
export type ConfigValues = ReadonlyMap<string, string>;

const SECTION = /^\[\s*([\w.-]+)\s*(?:"((?:[^"\\]|\\.)*)")?\s*\](.*)$/;
const SETTING = /^([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/;

/** Reads what git needs to know to open a repository. Includes are not followed: git does not follow them there either. */
export function parseConfig(text: string): ConfigValues {
  const values = new Map<string, string>();
  let section = '';
  for (const raw of text.replace(/\\\r?\n/g, '').split('\n')) {
    let line = raw.trim();
    const header = SECTION.exec(line);
    if (header !== null) {
      const name = (header[1] ?? '').toLowerCase();
      section = header[2] === undefined ? name : `${name}.${header[2].replace(/\\(.)/g, '$1')}`;
      line = (header[3] ?? '').trim();
    }
    const setting = SETTING.exec(line);
    if (setting !== null) values.set(`${section}.${(setting[1] ?? '').toLowerCase()}`, plainValue(setting[2]));
  }
  return values;
}

export const isTrue = (value: string | undefined): boolean => value !== undefined && /^(?:true|yes|on|1)$/i.test(value);

function plainValue(raw: string | undefined): string {
  if (raw === undefined) return 'true';
  let value = '';
  let quoted = false;
  for (let at = 0; at < raw.length; at++) {
    const letter = raw[at] ?? '';
    if (letter === '"') quoted = !quoted;
    else if (letter === '\\') value += unescaped(raw[++at] ?? '');
    else if (!quoted && (letter === '#' || letter === ';')) break;
    else value += letter;
  }
  return quoted ? value : value.trimEnd();
}

const unescaped = (letter: string): string => ({ n: '\n', t: '\t', b: '\b' })[letter] ?? letter;
