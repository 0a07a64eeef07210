import type { Filing, ListDoubts } from '../filing/filing.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { EnvelopeDocument } from './envelope/documents.ts';
import { formatOf } from './formats.ts';
import { layoutHtml } from './layout/html-layout.ts';
import type { Layout } from './layout/layout.ts';
import { layoutText } from './layout/text-layout.ts';
import { missedList } from './trades/missed-trades.ts';

/** A schedule says at once what it lists, and so no more of an exhibit is looked at. */
const HEAD_MAX = 6_000;
/** A submission has few schedules; more exhibits are not looked at. */
const EXHIBITS_MAX = 12;
const EXHIBIT = /^EX-/i;

/** The lists of a Schedule 13D that its filers also put into exhibits, and how one begins. */
const LISTS = {
  relatedPersons: {
    isIn: ({ folded }: Layout) => {
      const words = folded.replace(/[^a-z]+/g, ' ');
      return NAME.test(words) && OCCUPATION.test(words) && OFFICE.test(words);
    },
    doubt: 'An exhibit seems to list directors, officers or partners, and exhibits are not read.',
  },
  transactions: {
    isIn: (layout: Layout) =>
      TRADES.test(layout.folded) && missedList(layout, 0, layout.text.length, []) !== undefined,
    doubt: 'An exhibit seems to list trades, and exhibits are not read.',
  },
} as const;

const NAME = /\bnames?\b/;
/** What Instruction C asks of everybody in a schedule, perhaps on two lines of a heading. */
const OCCUPATION = /\b(?:principal|present) (?:[a-z]+ ){0,6}(?:occupation|employment)\b/;
const OFFICE = /\b(?:directors?|officers?|(?:general|managing) partners?|managers?|trustees?)\b/;
const TRADES = /\b(?:transactions?|trades?|purchase[sd]?|sales?|sold|bought)\b/;

/**
 * Why lists of a Schedule 13D that are empty may yet have entries: an exhibit of the submission begins
 * as such a list does.
 */
export function exhibitDoubts(
  source: Source,
  documents: readonly EnvelopeDocument[],
  { form, listDoubts, ...filing }: Filing,
): ListDoubts {
  if (!form?.value?.startsWith('13D')) return {};
  const names = (['relatedPersons', 'transactions'] as const).filter(
    (name) => filing[name].length === 0 && listDoubts[name] === undefined,
  );
  if (names.length === 0) return {};
  const exhibits = documents.filter(({ type }) => EXHIBIT.test(type ?? '')).slice(0, EXHIBITS_MAX);
  const heads = exhibits.flatMap(({ text }) => headOf(source, text) ?? []);
  return Object.fromEntries(
    names.flatMap((name) => {
      const head = heads.find((layout) => LISTS[name].isIn(layout));
      return head ? [[name, { doubt: LISTS[name].doubt, span: head.place(0, 1) }]] : [];
    }),
  );
}

/** The beginning of a document; nothing of XML. */
function headOf(source: Source, { from, to }: Span): Layout | undefined {
  const head = { from, to: Math.min(to, from + HEAD_MAX) };
  const format = formatOf(source, head);
  if (format === 'xml') return undefined;
  return format === 'html' ? layoutHtml(source, head) : layoutText(source, head);
}
