import { type Stated, stated, type Unread, unread } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { findDays } from '../parse/day-text.ts';

/** `IN WITNESS WHEREOF, the undersigned has signed this statement this 5th day of May, 2003.` */
const WITNESS = /\bin\s+witness\s+whereof\b/;
const PARAGRAPH_END = /\n\s*\n/;
/** What stands before the day of signing; `the Schedule 13D dated May 5` is another paper's. */
const SIGNED_ON = /\b(?:this|on|as\s+of|effective)\s+(?:the\s+)?$/i;
const SEVERAL = 'The sentence above the signatures names several days.';

/** The day on which signatures are said to be given, in the sentence between two offsets above them. */
export function toldDate(layout: Layout, { from, to }: Span): Stated<Day> | Unread | undefined {
  const at = layout.folded.slice(from, to).search(WITNESS);
  if (at < 0) return undefined;
  const [sentence = ''] = layout.text.slice(from + at, to).split(PARAGRAPH_END, 1);
  const days = findDays(sentence).filter((found) => SIGNED_ON.test(sentence.slice(0, found.from)));
  const [found, other] = days;
  if (!found?.day) return undefined;
  const start = from + at;
  if (other) return unread(SEVERAL, layout.place(start + found.from, start + other.to));
  return stated(found.day, layout.place(start + found.from, start + found.to));
}
