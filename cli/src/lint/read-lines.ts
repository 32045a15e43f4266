/** One line of a stream; undefined where it is longer than allowed: such a line is not kept. */
export type Line = Uint8Array | undefined;

const LINE_FEED = 0x0a;

/**
 * Cuts a stream into lines, chunk by chunk: all lines that a chunk completes at once, so that nothing waits in between.
 * Holds no more than one chunk and one line.
 *
 * @param maxBytes of a line, without its line feed.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line[]> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let tooLong = false;
  const take = (part: Uint8Array): void => {
    size += part.byteLength;
    if (size > maxBytes) {
      tooLong = true;
      parts = [];
    } else parts.push(part);
  };
  const finish = (): Line => {
    const line = tooLong ? undefined : parts.length === 1 ? parts[0] : Buffer.concat(parts);
    parts = [];
    size = 0;
    tooLong = false;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    // A copy: what is left of a chunk must not hold the whole of it.
    if (start < chunk.byteLength) take(start === 0 ? chunk : Uint8Array.from(chunk.subarray(start)));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [finish()];
}
