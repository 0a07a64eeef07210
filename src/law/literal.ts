import { type Day, parseDay } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';

/** A day written in our own code; one that does not exist is our mistake and throws on loading. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined)
    throw new Error(`The law data holds a day that does not exist: ${text}`);
  return parsed;
}

/** A number written in our own code; one that cannot be read is our mistake and throws on loading. */
export function decimal(text: string): Decimal {
  const parsed = Decimal.parse(text);
  if (parsed === undefined) throw new Error(`The law data holds no number: ${text}`);
  return parsed;
}
