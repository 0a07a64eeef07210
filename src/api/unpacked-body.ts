import { gunzipSync } from 'node:zlib';
import { UNPACKED_BYTES_MAX } from './limits.ts';
import { Problem } from './problem.ts';

/** An uploaded file's bytes; a file that gzip packed is unpacked, as far as so many bytes. */
export function unpackedBody(body: Uint8Array, bytesMax: number = UNPACKED_BYTES_MAX): Uint8Array {
  if (body.length === 0) throw new Problem(400, 'The body is empty; send the bytes of a filing.');
  if (!isGzip(body)) return body;
  const bytes = unpacked(body, bytesMax);
  if (isGzip(bytes)) throw new Problem(400, 'The file is packed twice; unpack it once.');
  return bytes;
}

function unpacked(body: Uint8Array, bytesMax: number): Uint8Array {
  try {
    return gunzipSync(body, { maxOutputLength: Math.max(1, bytesMax) });
  } catch (error) {
    if (error instanceof RangeError) {
      const limit = UNPACKED_BYTES_MAX / 1_000_000;
      throw new Problem(413, `The file unpacks to more than ${limit} MB; send a smaller one.`);
    }
    throw new Problem(400, 'The file begins like one packed by gzip but is damaged; pack it anew.');
  }
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
