import { basename, resolve } from 'node:path';
import type { GivenFile } from '../../../source/index.js';
import { isRegular } from '../files.js';
import { isRecord, type Payload } from './payload.js';
import { FILE_FIELDS, shownFile, type Frame } from './texts.js';

/** Tools that hand a file to the model. */
const READERS = /^(?:read|view|open|notebook_?read|read_?file|read_?many_?files|tabread)$/i;

/** Commands that print the files that they are told. */
const PRINTERS: ReadonlySet<string> = new Set(
  (
    'cat tac nl head tail less more bat batcat grep egrep fgrep rg ag sed awk gawk cut sort uniq paste strings xxd od ' +
    'hexdump base64 base32 jq yq tee type get-content gc select-string printenv source'
  ).split(' '),
);

const MOST_FILES = 50;

/** The files that go to the model if this goes on: those that a tool reads, a command prints or a prompt points to with `@`. */
export function filesOf(payload: Payload, frame: Frame): readonly GivenFile[] {
  const names = payload.moment === 'prompt' ? mentioned(payload) : payload.moment === 'before' ? readNext(payload) : [];
  const files = [...new Set(names)].slice(0, MOST_FILES).map((name) => resolve(frame.cwd, name));
  return files.filter((file) => isThere(file)).map((file) => ({ file, path: shownFile(file, frame.root) }));
}

function isThere(file: string): boolean {
  try {
    return isRegular(file);
  } catch {
    // A name that no file can have, such as one that is too long.
    return false;
  }
}

function readNext({ fields, event }: Payload): readonly string[] {
  const tool = fields['tool_name'] ?? fields['toolName'] ?? fields['tool'];
  const input = inputOf(fields);
  const reads = event === 'beforeReadFile' || (typeof tool === 'string' && READERS.test(tool));
  const named = reads ? FILE_FIELDS.map((field) => input[field]) : [];
  const lists = reads ? ['paths', 'include', 'files'].flatMap((field) => input[field]) : [];
  const command = input['command'] ?? input['cmd'] ?? input['script'];
  return [...[...named, ...lists].filter(isText), ...attached(fields), ...(isText(command) ? printed(command) : [])];
}

/** What a tool is called with. */
function inputOf(fields: Payload['fields']): Readonly<Record<string, unknown>> {
  const input = fields['tool_input'] ?? fields['toolArgs'] ?? fields['args'];
  if (isRecord(input)) return { ...fields, ...input };
  if (typeof input !== 'string') return fields;
  try {
    const parsed: unknown = JSON.parse(input);
    return isRecord(parsed) ? { ...fields, ...parsed } : fields;
  } catch {
    return fields;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function mentioned({ fields }: Payload): readonly string[] {
  const texts = [fields['prompt'], ...partsOf(fields).map(({ text }) => text)].filter(isText);
  const names = texts.flatMap((text) =>
    [...text.matchAll(/(?:^|[\s("'`])@([^\s"'`)]+)/g)].map(([, name = '']) => name),
  );
  return [...names.flatMap((name) => [name, name.replace(/[.,;:!?]+$/, '')]), ...attached(fields)];
}

const partsOf = (fields: Payload['fields']): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(fields['parts']) ? fields['parts'].filter(isRecord) : [];

/** Files that the person put beside the prompt. */
function attached(fields: Payload['fields']): readonly string[] {
  const list = Array.isArray(fields['attachments']) ? fields['attachments'].filter(isRecord) : [];
  return list.flatMap((one) => [one['file_path'], one['filePath']]).filter(isText);
}

/** Files on a command line that prints them. Only plain words are understood: no shell runs here. */
function printed(command: string): readonly string[] {
  return command
    .slice(0, 1 << 16)
    .split(/[|;&\n()`]+|\$\(/)
    .flatMap((part) => {
      const redirected = [...part.matchAll(/(?<![<\d])<\s*([^\s<>]+)/g)].map(([, name = '']) => unquoted(name));
      const words = part.trim().split(/\s+/).map(unquoted);
      const program = words.findIndex(
        (word) => !/^\w+=/.test(word) && !['sudo', 'command', 'exec', 'env'].includes(word),
      );
      const name = basename(words[program] ?? '').toLowerCase();
      return PRINTERS.has(name) || name === '.' ? [...words.slice(program + 1), ...redirected] : redirected;
    })
    .filter((word) => word !== '' && !word.startsWith('-'));
}

const unquoted = (word: string): string => word.replaceAll(/["']/g, '');
