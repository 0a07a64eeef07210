import { inShares } from '../../../src/check/words.ts';
import { dayInWords, parseDay } from '../../../src/value/day.ts';
import { Decimal } from '../../../src/value/decimal.ts';

/** The server's texts as people read them; what is absent stays absent. */

export function sharesInWords(shares: string | null): string | undefined {
  if (shares === null) return undefined;
  const exact = Decimal.parse(shares);
  return exact === undefined ? shares : inShares(exact);
}

export function percentInWords(percent: string | null): string | undefined {
  return percent === null ? undefined : `${percent} %`;
}

export function dateInWords(day: string | null): string | undefined {
  if (day === null) return undefined;
  const known = parseDay(day);
  return known === undefined ? day : dayInWords(known);
}

export function yesOrNo(answer: boolean | null): string | undefined {
  return answer === null ? undefined : answer ? 'Yes' : 'No';
}
