/** Splits a stream of NUL-terminated records, as `-z` of git gives them; yields the whole records of each chunk, uncopied. */
export async function* splitNul(chunks: AsyncIterable<Buffer>): AsyncGenerator<readonly Buffer[]> {
  let rest: Buffer | null = null;
  for await (const chunk of chunks) {
    const bytes: Buffer = rest === null ? chunk : Buffer.concat([rest, chunk]);
    const records: Buffer[] = [];
    let from = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, from)) {
      records.push(bytes.subarray(from, end));
      from = end + 1;
    }
    rest = from === bytes.length ? null : bytes.subarray(from);
    yield records;
  }
  if (rest !== null) yield [rest];
}
