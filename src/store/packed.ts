import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Bytes as a store keeps them. */
export interface Packed {
  /** Of the bytes before compression, in hexadecimal. */
  readonly sha256: string;
  readonly byteLength: number;
  readonly gzip: Uint8Array;
}

/** Compresses bytes; a worker does it before it hands a reading on. */
export function packed(bytes: Uint8Array): Packed {
  return {
    sha256: sha256Of(bytes),
    byteLength: bytes.byteLength,
    gzip: gzipSync(bytes),
  };
}

/** The bytes again; libsql gives an `ArrayBuffer`, pg a `Buffer`. */
export function unpacked(gzip: Uint8Array | ArrayBuffer): Uint8Array {
  return gunzipSync(gzip);
}

export function packedText(text: string): Uint8Array {
  return gzipSync(text);
}

export function unpackedText(gzip: Uint8Array | ArrayBuffer): string {
  return gunzipSync(gzip).toString('utf8');
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
