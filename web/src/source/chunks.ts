/** Lines of a chunk: few enough to be laid out at once, enough that there are not many chunks. */
const CHUNK_LINES = 200;
/** A source may have one line only. */
const CHUNK_CHARACTERS = 32_000;

/** A piece of a source that is laid out by itself, when it comes into sight. */
export interface Chunk {
  readonly from: number;
  readonly text: string;
  /** How many lines it has, to leave room for them. */
  readonly lines: number;
}

/** Cuts a source after every so many lines, and where that would be too long, within a line. */
export function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = 0; from < text.length; ) {
    const chunk = chunkAt(text, from);
    chunks.push(chunk);
    from += chunk.text.length;
  }
  return chunks;
}

function chunkAt(text: string, from: number): Chunk {
  const limit = Math.min(text.length, from + CHUNK_CHARACTERS);
  let [to, lines] = [from, 0];
  while (lines < CHUNK_LINES) {
    const end = text.indexOf('\n', to) + 1;
    if (end === 0 || end > limit) {
      // The rest is shorter than a chunk, or its line is cut where no earlier line has ended.
      if (limit === text.length || lines === 0) [to, lines] = [limit, lines + 1];
      break;
    }
    [to, lines] = [end, lines + 1];
  }
  return { from, text: text.slice(from, to), lines };
}
