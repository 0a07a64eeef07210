import { StoreError } from '../store-error.ts';

/** A page of a list, and how to ask for the next one, where there is more. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** Where a page ends, as a text that means something only to the query that gave it. */
export function cursorOf(place: readonly [string, number]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** Throws `StoreError` for a text that no query gave. */
export function placeOf(cursor: string): readonly [string, number] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && typeof place[0] === 'string' && Number.isInteger(place[1])) {
      return [place[0], Number(place[1])];
    }
  } catch {
    // Said below, as for every other text.
  }
  throw new StoreError(`${JSON.stringify(cursor)} is not the next page of a list.`);
}
