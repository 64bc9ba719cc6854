const CHUNK_IDS = 1024;

/** Lines for git's standard input, many to a chunk: writing one by one costs more than git's answer. */
export function* idLines(ids: Iterable<string>, suffix = ''): Generator<string> {
  let lines: string[] = [];
  for (const id of ids) {
    lines.push(`${id}${suffix}\n`);
    if (lines.length < CHUNK_IDS) continue;
    yield lines.join('');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('');
}
