/**
 * A source is one text with a name.
 * Whatever Stakeline reads becomes a source first, and every span that it gives out is a pair of
 * offsets into the text of one source.
 */
export interface Source {
  /** What to call it in messages: a path, an address, or `-` for standard input. */
  readonly name: string;
  readonly text: string;
}

/** The part of the platform's TextDecoder that is used here; pure, and the same in every runtime. */
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

/**
 * Bytes as text.
 * EDGAR took ASCII and Windows-1252 until XML came with UTF-8, and its archives do not say which is
 * which: bytes that are sound UTF-8 are read as UTF-8, all others as Windows-1252, in which every
 * byte is a character, so that decoding never fails.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** A source from bytes as stored. */
export function sourceFrom(name: string, bytes: Uint8Array): Source {
  return { name, text: decode(bytes) };
}
