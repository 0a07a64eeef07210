import type { api, Given } from '../client.ts';

/** A filing as it was read: the server's answer, of a file or of a filing in the store. */
export type Reading = Given<ReturnType<(typeof api.filings)[':id']['$get']>>['reading'];
export type Filing = Reading['filing'];
export type Person = Filing['reportingPersons'][number];
export type Finding = Reading['findings'][number];
export type Span = readonly [number, number];
