/*
 * What the server takes and gives at most. Whatever comes from outside has a limit, and a request over
 * one is told which.
 */

/** Bytes of an uploaded filing, as sent: EDGAR's largest schedules have some ten million. */
export const UPLOAD_BYTES_MAX = 25_000_000;

/** Bytes of an upload once it is unpacked. */
export const UNPACKED_BYTES_MAX = 50_000_000;

/** Bytes of any other request's body: a journal of many years is far below this. */
export const BODY_BYTES_MAX = 5_000_000;

/** Characters of an address with its query; servers before ours cut at about as many. */
export const ADDRESS_LENGTH_MAX = 8_000;

/** Characters of one value in a query. */
export const QUERY_LENGTH_MAX = 1_000;

/** Characters of a file's name. */
export const NAME_LENGTH_MAX = 255;

/** Entries of a page where nobody says how many, and at most. */
export const PAGE_SIZE = 50;
export const PAGE_SIZE_MAX = 500;

/** Requests of one caller within `RATE_SECONDS`. */
export const RATE_REQUESTS_MAX = 600;
export const RATE_SECONDS = 60;

/** Characters of a journal. */
export const JOURNAL_LENGTH_MAX = 4_000_000;

/** Entries that are added at once. */
export const ENTRIES_MAX = 10_000;

/** Days that obligations look ahead where nobody says how many, and at most. */
export const AHEAD_DAYS = 100;
export const AHEAD_DAYS_MAX = 731;

/** Pages of uploads that are kept to be looked at: how many, and their characters in all. */
export const RENDERED_KEPT_MAX = 40;
export const RENDERED_LENGTH_MAX = 60_000_000;

/** Filings that are looked at together as a chain. */
export const CHAIN_FILINGS_MAX = 400;

/** Files that are uploaded together as a chain; `UPLOAD_BYTES_MAX` holds for all of them together. */
export const CHAIN_FILES_MAX = 100;

/** Characters of one field of a draft, and fields that are edited at once. */
export const FIELD_LENGTH_MAX = 100_000;
export const EDITS_MAX = 500;
