import type { api, Given } from '../client.ts';

/** A filing as it was read: the server's answer. */
export type Reading = Given<ReturnType<typeof api.read.$post>>;
export type Filing = Reading['filing'];
export type Person = Filing['reportingPersons'][number];
export type Finding = Reading['findings'][number];
export type Span = readonly [number, number];
