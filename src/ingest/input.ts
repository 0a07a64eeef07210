/**
 * A file that was asked for, before it is read: where it lies, its bytes if they came out of an
 * archive or from standard input, or why it could not be had.
 * Plain data, so that it can be handed to another thread.
 */
export type Input =
  | { readonly name: string; readonly path: string }
  | { readonly name: string; readonly bytes: Uint8Array }
  | UnreadFile;

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly name: string;
  readonly error: string;
}

/** Bytes that are refused, with what to do about it. */
export class RefusedInput extends Error {
  readonly remedy: string;

  constructor(what: string, remedy: string) {
    super(what);
    this.remedy = remedy;
  }
}

/** A file of more bytes than this is refused: EDGAR takes no submission of this size. */
export const FILE_BYTES_MAX = 200_000_000;

/** The refusal of a file that is larger than `FILE_BYTES_MAX`, unpacked. */
export function tooLarge(): RefusedInput {
  return new RefusedInput(`it has more than ${FILE_BYTES_MAX / 1_000_000} MB`, 'cut it up');
}

/** The input that a failure leaves: what is so, and what to do. */
export function unreadFor(name: string, error: unknown): UnreadFile {
  if (error instanceof RefusedInput) return unread(name, error.message, error.remedy);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  const [what, remedy] = KNOWN_CODES[code] ??
    KNOWN_MESSAGES.find(([start]) => message.startsWith(start))?.[1] ?? [
      `it could not be read: ${message}`,
      'check the file',
    ];
  return unread(name, what, remedy);
}

export function unread(name: string, what: string, remedy: string): UnreadFile {
  return { name, error: `${what} (${remedy})` };
}

type WhatAndRemedy = readonly [string, string];

const BROKEN_OFF: WhatAndRemedy = ['it breaks off', 'fetch it again'];

/** The system's codes and those of the unpacker, in words. */
const KNOWN_CODES: Readonly<Record<string, WhatAndRemedy>> = {
  ENOENT: ['there is no such file', 'check the path'],
  EISDIR: ['it is a folder behind a link', 'name the folder itself'],
  EACCES: ['it may not be read', 'check its permissions'],
  EPERM: ['it may not be read', 'check its permissions'],
  ELOOP: ['its links lead in a circle', 'name the file itself'],
  ERR_FS_FILE_TOO_LARGE: ['it is too large', 'cut it up'],
  Z_DATA_ERROR: ['it is damaged: what follows cannot be unpacked', 'fetch it again'],
  Z_BUF_ERROR: BROKEN_OFF,
};

/** The tar reader's failures have no code. */
const KNOWN_MESSAGES: readonly (readonly [string, WhatAndRemedy])[] = [
  ['Unexpected end of data', BROKEN_OFF],
  ['Invalid tar header', ['it is no tar archive, or damaged from here on', 'fetch it again']],
];
