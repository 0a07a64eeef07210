import { createGunzip, type Gunzip } from 'node:zlib';
import { type Chunks, withHead } from './chunks.ts';
import { RefusedInput } from './input.ts';

/** Is this the beginning of a gzip file (RFC 1952)? */
export function isZipped(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** A stream unpacked where it is packed by gzip, and as it is otherwise. */
export async function* unzippedIfZipped(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { head, whole } = await withHead(chunks, 2);
  yield* isZipped(head) ? unzipped(whole) : whole;
}

/**
 * Filings shrink to a tenth. What unpacks to more than this many times its length, once it is as
 * long as whole archives are, was made to fill a disk.
 */
const GROWTH_MAX = 200;
const GROWTH_FREE_BYTES = 1_000_000_000;

/**
 * The unpacked bytes of a gzip stream.
 * Where the stream is damaged or breaks off, everything before that comes first and then an error:
 * bytes are unpacked in small pieces, each of which is taken before the next is made.
 */
async function* unzipped(packed: Chunks): AsyncGenerator<Uint8Array> {
  const options = { chunkSize: PIECE_BYTES, readableHighWaterMark: 1 };
  const gunzip = createGunzip(options);
  const feeding = feed(gunzip, packed);
  let taken = 0;
  try {
    for await (const piece of gunzip as AsyncIterable<Buffer>) {
      taken += piece.length;
      if (taken > GROWTH_FREE_BYTES && taken > GROWTH_MAX * gunzip.bytesWritten) {
        throw new RefusedInput(
          `it unpacks to more than ${GROWTH_MAX} times its length`,
          'leave it',
        );
      }
      yield piece;
    }
  } finally {
    gunzip.destroy();
  }
  const failure = await feeding;
  if (failure !== undefined) throw failure;
}

const PIECE_BYTES = 8_192;

/** The stream ends apart from its last bytes: what they unpack to is out before an end is missed. */
async function feed(gunzip: Gunzip, packed: Chunks): Promise<unknown> {
  try {
    for await (const chunk of packed) {
      if (gunzip.destroyed) return undefined;
      await new Promise<void>((resolve) => gunzip.write(chunk, () => resolve()));
    }
    return undefined;
  } catch (error) {
    return error;
  } finally {
    if (!gunzip.destroyed) gunzip.end();
  }
}
