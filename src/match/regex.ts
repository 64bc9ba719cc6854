import { createRequire } from 'node:module';

/** A compiled pattern. `exec` gets ASCII bytes and gives [start, end] of the first group, or of the match, and of the match. */
export interface Regex {
  exec(ascii: Buffer): RegexMatch | null;
}

export type RegexMatch = {
  readonly start: number;
  readonly end: number;
  readonly secretStart: number;
  readonly secretEnd: number;
};

export type EngineName = 're2' | 're2js';

/** A regular-expression engine that runs in linear time, whatever the pattern and the input. */
export interface RegexEngine {
  readonly name: EngineName;
  compile(source: string, ignoreCase: boolean): Regex;
}

type Re2Match = RegExpExecArray & { readonly indices: readonly (readonly [number, number] | undefined)[] };
type Re2 = new (source: string, flags: string) => { exec(bytes: Buffer): Re2Match | null };
type Re2jsMatcher = {
  find(): boolean;
  start(group?: number): number;
  end(group?: number): number;
  groupCount(): number;
};
type Re2js = {
  readonly RE2JS: {
    readonly CASE_INSENSITIVE: number;
    compile(source: string, flags: number): { matcher(text: string): Re2jsMatcher };
  };
};

/** Made when it is needed: most commits need no engine. */
const load = (name: string): unknown => createRequire(import.meta.filename)(name);

/** The native engine, or null where its binary is missing or does not load. */
export function loadRe2(): RegexEngine | null {
  try {
    const RE2 = load('re2') as Re2;
    return { name: 're2', compile: (source, ignoreCase) => compileRe2(RE2, source, ignoreCase) };
  } catch {
    return null;
  }
}

function compileRe2(RE2: Re2, source: string, ignoreCase: boolean): Regex {
  const regex = new RE2(source, ignoreCase ? 'id' : 'd');
  return {
    exec: (ascii) => {
      const match = regex.exec(ascii);
      const whole = match?.indices[0];
      if (!match || !whole) return null;
      const group = match.indices[1] ?? whole;
      return { start: whole[0], end: whole[1], secretStart: group[0], secretEnd: group[1] };
    },
  };
}

/** The same engine in JavaScript: always there, several times slower. */
export function loadRe2js(): RegexEngine {
  const { RE2JS } = load('re2js') as Re2js;
  return {
    name: 're2js',
    compile: (source, ignoreCase) => {
      const regex = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0);
      return { exec: (ascii) => execRe2js(regex.matcher(ascii.toString('latin1'))) };
    },
  };
}

function execRe2js(matcher: Re2jsMatcher): RegexMatch | null {
  if (!matcher.find()) return null;
  const start = matcher.start();
  const end = matcher.end();
  const hasGroup = matcher.groupCount() > 0 && matcher.start(1) >= 0;
  return { start, end, secretStart: hasGroup ? matcher.start(1) : start, secretEnd: hasGroup ? matcher.end(1) : end };
}

/** The best engine here, loaded when something is first compiled: most commits wake no detector that needs one. */
export function bestEngine(): RegexEngine {
  let engine: RegexEngine | undefined;
  const loaded = (): RegexEngine => (engine ??= loadRe2() ?? loadRe2js());
  return {
    get name() {
      return loaded().name;
    },
    compile: (source, ignoreCase) => loaded().compile(source, ignoreCase),
  };
}

/**
 * The bytes of a window as the patterns see them: 0x80 and above become 0x7f. Both engines then agree on what a character is,
 * `.` and `[^"]` match bytes that are not valid UTF-8, and offsets stay offsets.
 */
export function asciiWindow(bytes: Uint8Array, from: number, to: number): Buffer {
  const window = Buffer.from(bytes.subarray(from, to));
  for (let index = 0; index < window.length; index++) if ((window[index] as number) >= 0x80) window[index] = 0x7f;
  return window;
}
