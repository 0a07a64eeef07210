import { readFileSync, statSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Source, sourceFrom } from '../source/source.ts';
import { FILE_BYTES_MAX, type Input, tooLarge, type UnreadFile, unreadFor } from './input.ts';
import { isZipped } from './unzipped.ts';

/** The text of an input, or why it could not be had. */
export function sourceOf(input: Input): Source | UnreadFile {
  const bytes = bytesOf(input);
  return bytes instanceof Uint8Array ? sourceFrom(input.name, bytes) : bytes;
}

/**
 * The bytes of an input, unpacked where it is packed by gzip, or why they could not be had.
 * It is read at once and not in turns: a thread that has nothing else to do is fastest so.
 */
export function bytesOf(input: Input): Uint8Array | UnreadFile {
  if ('error' in input) return input;
  try {
    const bytes = 'bytes' in input ? input.bytes : bytesAt(input.path);
    return isZipped(bytes) ? unpacked(bytes) : bytes;
  } catch (error) {
    return unreadFor(input.name, error);
  }
}

function bytesAt(path: string): Uint8Array {
  if (statSync(path).size > FILE_BYTES_MAX) throw tooLarge();
  return readFileSync(path);
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: FILE_BYTES_MAX });
  } catch (error) {
    const isOver = error instanceof RangeError;
    throw isOver ? tooLarge() : error;
  }
}
