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
