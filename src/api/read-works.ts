import { readInput } from '../ingest/read-input.ts';
import { type StoreResult, storeWork } from '../ingest/store-work.ts';
import { sourceFrom } from '../source/source.ts';
import { type ReadingOf, readingOf } from './reading.ts';
import { renderedPage } from './rendered.ts';

/** A file to read. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is done with a file, with what it is given and what it gives: plain data, for threads. */
export interface ReadWorks {
  /** Facts and findings with their places. */
  readonly reading: (file: Upload & { readonly unmask: boolean }) => ReadingOf;
  /** The file as a page to look at; nothing for plain text. */
  readonly page: (file: Upload & { readonly unmask: boolean }) => string | undefined;
  /** Rows for the store, nothing for another form than the schedules, or why it cannot be read. */
  readonly rows: (
    file: Upload & { readonly readerVersion: string },
  ) => { readonly rows: StoreResult } | { readonly error: string };
}

export const READ_WORKS: ReadWorks = {
  reading: ({ name, bytes, unmask }) => readingOf(sourceFrom(name, bytes), unmask),
  page: ({ name, bytes, unmask }) => renderedPage(sourceFrom(name, bytes), unmask),
  rows: ({ name, bytes, readerVersion }) => {
    const read = readInput({ name, bytes });
    return 'error' in read ? { error: read.error } : { rows: storeWork(read, { readerVersion }) };
  },
};
