/** Bytes as they came, looked over; throws a TypeError that says what is wrong with them. */
export type Check = (bytes: Uint8Array) => void;

/**
 * A copy of EDGAR's archive: the SEC's own, a mirror, or a folder laid out as they are.
 * Paths are from its root: `edgar/data/25445/0000898822-94-000019.txt`.
 */
export interface Archive {
  /** Its address or folder, for messages. */
  readonly name: string;
  /** A file that passes the check, or nothing where the archive has none at this path. */
  bytes(path: string, check: Check): Promise<Uint8Array | undefined>;
  /** A file on this disk, for one too long for memory: the archive's own, or a copy at `copy`. */
  file(path: string, copy: string): Promise<string | undefined>;
  /** The names in a folder, or nothing where the archive does not tell them. */
  names(folder: string): Promise<readonly string[] | undefined>;
}

/** A file that could not be had, for good or for now; what was done until then stays done. */
export class NotFetched extends Error {}

/** The archive will have none of us: whatever else is asked for would be refused too. */
export class Refused extends Error {}
