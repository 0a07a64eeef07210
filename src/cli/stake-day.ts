import { type Day, parseDay } from '../value/day.ts';
import type { Options, Output } from './output.ts';

/** The day that a command looks at: the one given, else today where the Commission is. */
export function dayAsked(options: Options, output: Output): Day | undefined {
  const given = options['on'];
  const day = parseDay(given === undefined ? todayInNewYork() : String(given));
  if (day === undefined) output.complain(`${String(given)}: there is no such day (YYYY-MM-DD)`);
  return day;
}

/** Eastern time decides what day it is, as it does at EDGAR. */
export function todayInNewYork(): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(new Date());
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
