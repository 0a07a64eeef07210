/** The bytes of a file as they come. */
export type Chunks = AsyncIterable<Uint8Array>;

/**
 * The first bytes of a stream, so that it can be told what it is, and the whole of it after that.
 * There are fewer bytes than asked for only where the stream has no more.
 */
export async function withHead(
  chunks: Chunks,
  length: number,
): Promise<{ readonly head: Buffer; readonly whole: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const pieces: Uint8Array[] = [];
  let ended = false;
  for (let found = 0; found < length && !ended; ) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      pieces.push(next.value);
      found += next.value.length;
    }
  }
  const head = Buffer.concat(pieces);
  return { head, whole: continued(head, iterator) };
}

async function* continued(
  head: Buffer,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head;
  try {
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** All bytes of a stream as one, or nothing where there are more than a limit. */
export async function gathered(chunks: Chunks, bytesMax: number): Promise<Buffer | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > bytesMax) return undefined;
    pieces.push(chunk);
  }
  return Buffer.concat(pieces, length);
}
