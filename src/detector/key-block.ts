import type { Span } from '../model/index.js';

/** A private key in PEM armour, as it stands in a file or in a program's string. */
export type KeyBlock = {
  /** What stands between `BEGIN` and the dashes: `RSA PRIVATE KEY`. */
  readonly label: string;
  /** From the first dash of BEGIN to the last of END, or to the last base64 character where there is no END. */
  readonly span: Span;
  /** The base64 of the body, joined. */
  readonly body: string;
  /** Whether the armour says that a passphrase protects it. */
  readonly encrypted: boolean;
  /** Whether the END line was seen. */
  readonly closed: boolean;
};

type Window = { readonly bytes: Uint8Array; readonly from: number; readonly to: number };

const BEGIN =
  /^(?:-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?)-----|---- BEGIN (SSH2 ENCRYPTED PRIVATE KEY) ----)/;
const LONGEST_BEGIN = 80;
const END = /-----END [A-Z0-9 ]{1,60}-----|---- END SSH2 ENCRYPTED PRIVATE KEY ----/y;
/** Line ends, real, escaped (once or twice) or as entities, and the blanks of indentation. */
const BREAK = /(?:\s|\\{1,4}(?:[nrt]|u000[ad])|\\(?=[\r\n])|&#(?:10|13|x0?[ad]);)+/iy;
/** Base64, where JSON may have escaped the slash. */
const RUN = /(?:[A-Za-z0-9+/=]|\\{1,2}\/)+/y;
const HEADER = /Comment: "[^"\r\n]{0,200}"|[A-Za-z][A-Za-z-]{1,30}: [^\r\n\\"'`]{0,200}/y;
const QUOTE = /\\{0,3}["'`]/y;
/** What a program may write between two pieces of one string: operators, a comma, a call, an appending assignment. */
const GLUE = /^(?:[\s+&.,;()_<|\\#*-]|\/\/)*$/;
const CALLS = /(?:[$\w]{1,40}\.|\.)?\b(?:append|concat|add|push|write)\w{0,8}\(|[$\w]{1,40}\s{0,4}[+.]=/g;
const LONGEST_GLUE = 80;
const FEWEST_CHARACTERS = 60;

/** Reads the key block whose first dash stands at `start`; null where that is no private key, or one without its body. */
export function readKeyBlock(window: Window, start: number): KeyBlock | null {
  const head = BEGIN.exec(textOf(window.bytes, start, Math.min(window.to, start + LONGEST_BEGIN)));
  if (head === null) return null;
  const text = textOf(window.bytes, start, window.to);
  const read = readBody(text, head[0].length, lineMark(window, start));
  if (read === null) return null;
  const label = head[1] ?? head[2] ?? '';
  const encrypted = label.includes('ENCRYPTED') || /ENCRYPTED/.test(read.headers) || isEncryptedOpenSsh(read.body);
  return { label, span: { start, end: start + read.end }, body: read.body, encrypted, closed: read.closed };
}

const textOf = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1');

/** What each line of the block begins with where it stands in a comment or a patch. */
function lineMark({ bytes, from }: Window, start: number): string {
  const before = textOf(bytes, Math.max(from, start - 60), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^[+-]/.exec(line)?.[0] ?? /^\s*(#+|\/\/+|\*|>|;+|\|)\s*$/.exec(line)?.[1] ?? '';
}

type Body = { readonly body: string; readonly headers: string; readonly end: number; readonly closed: boolean };

/** The body that begins at `at`; a cursor moves over text that it reads once. */
function readBody(text: string, at: number, mark: string): Body | null {
  const runs: { readonly text: string; readonly end: number }[] = [];
  let headers = '';
  let place = at;
  while (place < text.length) {
    const closing = match(END, text, place);
    if (closing !== null) return bodyOf(runs, headers, place + closing.length);
    const next = afterBreak(text, place, mark);
    const header = runs.length === 0 && next === place ? match(HEADER, text, place) : null;
    const run = next === place && header === null ? match(RUN, text, place) : null;
    if (run !== null) runs.push({ text: run, end: place + run.length });
    headers += header === null ? '' : `${header}\n`;
    const step = Math.max(next - place, header?.length ?? 0, run?.length ?? 0) || glueLength(text, place);
    if (step === 0) return isElision(text, place) ? null : truncatedOf(runs, headers);
    place += step;
  }
  return truncatedOf(runs, headers);
}

function match(regex: RegExp, text: string, at: number): string | null {
  regex.lastIndex = at;
  return regex.exec(text)?.[0] ?? null;
}

function afterBreak(text: string, at: number, mark: string): number {
  const gap = match(BREAK, text, at);
  if (gap === null) return at;
  const end = at + gap.length;
  return mark !== '' && gap.includes('\n') && text.startsWith(mark, end) ? end + mark.length : end;
}

/** The length of what stands between the pieces of a split string, its quotes included; 0 where the string ends here. */
function glueLength(text: string, at: number): number {
  const open = match(QUOTE, text, at);
  if (open === null) return 0;
  const rest = text.slice(at + open.length, at + open.length + LONGEST_GLUE);
  const close = /["'`]/.exec(rest);
  if (close === null || !GLUE.test(rest.slice(0, close.index).replace(CALLS, ''))) return 0;
  return open.length + close.index + 1;
}

/** Documentation leaves the body out: `...`, `<key>`, `${KEY}`, `[…]`, `***`. */
const isElision = (text: string, at: number): boolean => /[.<[{$*%\xe2]/.test(text[at] ?? '');

type Runs = readonly { readonly text: string; readonly end: number }[];

function bodyOf(runs: Runs, headers: string, end: number): Body | null {
  const body = runs.map((run) => run.text.replace(/\\/g, '')).join('');
  return isKeyText(body, runs.length) ? { body, headers, end, closed: true } : null;
}

/** Without an END line the body is as many lines as are of one width, and one shorter. */
function truncatedOf(runs: Runs, headers: string): Body | null {
  const width = runs[0]?.text.length ?? 0;
  const last = runs.findIndex((run) => run.text.length !== width);
  const cut =
    last < 0
      ? runs.length
      : last + ((runs[last]?.text.length ?? 0) < width && (runs[last]?.text.length ?? 0) >= 8 ? 1 : 0);
  const kept = runs.slice(0, cut);
  const body = bodyOf(kept, headers, kept.at(-1)?.end ?? 0);
  return body === null || width < 40 ? null : { ...body, closed: false };
}

/** Long lines of many different characters: no prose, no row of one letter. */
function isKeyText(body: string, runs: number): boolean {
  return (
    body.length >= FEWEST_CHARACTERS &&
    body.length / runs >= 20 &&
    new Set(body).size >= 20 &&
    !/([B-Zb-z0-9])\1{15}/.test(body)
  );
}

/** OpenSSH names the cipher right after its magic; `none` where there is no passphrase. */
function isEncryptedOpenSsh(body: string): boolean {
  const head = Buffer.from(body.slice(0, 64), 'base64');
  return head.toString('latin1', 0, 15) === 'openssh-key-v1\0' && head.toString('latin1', 19, 23) !== 'none';
}
