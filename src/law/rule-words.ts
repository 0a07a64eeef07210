import { dayInWords, parseDay } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import type { Certainty } from './certainty.ts';

/*
 * What rules say of themselves, in words for a person: the same in the manual and in the web app.
 */

/** How sure we are of a text of law, as the second half of a sentence. */
export function certaintyInWords(certainty: Certainty): string {
  return CERTAINTIES[certainty];
}

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  primary: 'the law’s own text was seen',
  secondary: 'others’ account of the law was seen, not its text',
  memory: 'neither the law nor an account of it was seen; verify before relying on it',
};

/** The day by which a rule picks its version: `day of the event`. */
export function pickedByInWords(pickedBy: string): string {
  return PICKED_BY[pickedBy] ?? pickedBy;
}

/** Where a rule names an act and not a day. */
const PICKED_BY: Readonly<Record<string, string>> = {
  event: 'day of the event',
  filing: 'day of the filing',
  sale: 'day of the sale',
  'event or end of the month': 'day of the event or the end of its month',
  'the day for which ownership is counted': 'day for which ownership is counted',
};

/** A value of an example as one says it: `limit 85,000; remaining 0`. */
export function exampleInWords(value: unknown): string {
  if (value === null || value === undefined) return 'no answer';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Decimal) return value.grouped();
  if (typeof value === 'string') return textInWords(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(inBrackets).join(', ') || 'none';
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${keyInWords(key)} ${inBrackets(inner)}`)
    .join('; ');
}

/** A value within another; one of several parts is kept together. */
function inBrackets(value: unknown): string {
  const hasParts = typeof value === 'object' && value !== null && !(value instanceof Decimal);
  return hasParts && !Array.isArray(value) ? `(${exampleInWords(value)})` : exampleInWords(value);
}

/** Days and decimals are text once they are JSON. */
function textInWords(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : undefined;
  if (day !== undefined) return dayInWords(day);
  return (/^-?\d+(?:\.\d+)?$/.test(text) ? Decimal.parse(text)?.grouped() : undefined) ?? text;
}

/** `weeklyVolumes` is said `weekly volumes`. */
function keyInWords(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
