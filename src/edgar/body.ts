import { createWriteStream, statSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { NotFetched } from './archive.ts';
import type { Body } from './request.ts';

/** What is taken into memory: as much as the largest submission. */
const BYTES_MAX = 200_000_000;

/** A body in memory; one that is larger than any submission is refused. */
export async function allBytes(body: Body): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > BYTES_MAX) throw new NotFetched(`it has more than ${BYTES_MAX / 1e6} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

/**
 * Asks for the rest of a file of which a part is saved. Its last byte is asked for again, since a
 * server refuses to send the rest of a file that is whole.
 */
export function restOf(file: string): Readonly<Record<string, string>> {
  const length = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  // A body that is packed on the way cannot be continued.
  const plain = { 'accept-encoding': 'identity' };
  return length > 0 ? { ...plain, range: `bytes=${length - 1}-` } : plain;
}

/** Writes a body into a file: from where it says that it begins, which is as a rule the start. */
export async function saveTo(file: string, body: Body, response: Response): Promise<void> {
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
  const place = start === undefined ? { flags: 'w' } : { flags: 'r+', start: Number(start) };
  await pipeline(body, createWriteStream(file, place));
}

/** The names in EDGAR's list of a folder: `{ "directory": { "item": [{ "name": … }] } }`. */
export function namesIn(bytes: Uint8Array): string[] {
  const list: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  const items = at(at(list, 'directory'), 'item');
  if (!Array.isArray(items)) throw new TypeError('it is no list of a folder');
  return items.map((item) => at(item, 'name')).filter((name) => typeof name === 'string');
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
