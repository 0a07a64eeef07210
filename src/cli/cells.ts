import { Decimal } from '../value/decimal.ts';
import { wrapped } from '../write/text/lines.ts';
import type { Output } from './output.ts';

/** A text on one line, cut where a table has no more room for it. */
export function cut(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= length ? line : `${line.slice(0, Math.max(1, length - 1))}…`;
}

/** A number as people read it; with a question mark where the reader is not sure of it. */
export function numberCell(digits: string | null | undefined, isDoubtful = false): string {
  const number = Decimal.parse(digits ?? '')?.grouped() ?? '';
  return isDoubtful ? `${number}?` : number;
}

/** How an answer was made, as lines under a table. */
export function policyText(policy: string, { columns }: Output): string {
  return wrapped(policy, columns)
    .map((line) => `${line}\n`)
    .join('');
}
