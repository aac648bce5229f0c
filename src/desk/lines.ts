const NEWLINE = 10;

/**
 * Lines of a stream of UTF-8 bytes, without their line feed: only `\n` ends one (a JSON string may hold U+2028).
 * A line longer than `longest` bytes is given as null, and the stream goes on after it.
 */
export async function* lines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  let parts: Uint8Array[] = [];
  let size = 0;
  const line = () => {
    const whole = size > longest ? null : decoder.decode(Buffer.concat(parts)).replace(/\r$/, '');
    parts = [];
    size = 0;
    return whole;
  };
  const add = (part: Uint8Array) => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(NEWLINE); to >= 0; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to));
      yield line();
      from = to + 1;
    }
    add(chunk.subarray(from));
  }
  if (size > 0) yield line();
}
