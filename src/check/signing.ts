import type { Stated } from '../filing/fact.ts';
import type { Filing } from '../filing/filing.ts';
import type { Day } from '../value/day.ts';
import { isWhole, sure } from './sure.ts';

/**
 * The day on which the statement was complete: that of its last signature.
 * `undefined` where a signature may be missing or one of their dates is in doubt, because that one
 * might be the last.
 */
export function latestSignature(filing: Filing): Stated<Day> | undefined {
  if (!isWhole(filing, 'signatures')) return undefined;
  const dates = filing.signatures.flatMap(({ date }) => (date === undefined ? [] : [sure(date)]));
  let latest: Stated<Day> | undefined;
  for (const date of dates) {
    if (date === undefined) return undefined;
    if (latest === undefined || date.value > latest.value) latest = date;
  }
  return latest;
}
