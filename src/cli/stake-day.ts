import { type Day, parseDay } from '../value/day.ts';
import type { Options, Output } from './output.ts';

/** The day that a command looks at: the one given, else today where the Commission is. */
export function dayAsked(options: Options, output: Output): Day | undefined {
  const given = options['on'];
  const day = given === undefined ? todayInNewYork() : parseDay(String(given));
  if (day === undefined) output.complain(`${String(given)}: there is no such day (YYYY-MM-DD)`);
  return day;
}

/** What day it is: Eastern time decides, as it does at EDGAR. */
export function todayInNewYork(): Day {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date());
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  const day = parseDay(`${part('year')}-${part('month')}-${part('day')}`);
  if (day === undefined) throw new Error('The clock shows no day that there is.');
  return day;
}
