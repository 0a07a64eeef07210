import { doubted } from '../filing/fact.ts';
import type { Filing } from '../filing/filing.ts';
import type { StatedExit } from '../filing/interest.ts';
import type { Span } from '../source/span.ts';
import { deniesExit, readDayOfParagraphE, readExit } from './body/exit-date.ts';
import { readInterest } from './interest/interest.ts';
import type { Layout } from './layout/layout.ts';
import { readRelatedPersons } from './people/related-persons.ts';
import type { NearDay } from './trades/list-years.ts';
import { readTrades } from './trades/trades.ts';

/** Stretches of a layout, as offsets into its text, and what is known of the filing. */
export interface ProseRegions {
  /** The items. */
  readonly body: Span;
  /** Item 5, where the filing has it. */
  readonly item5: Span | undefined;
  /** Where trades may be told of in a filing without Item 5. */
  readonly otherItems?: Span | undefined;
  /** The items with signatures and schedules behind them. */
  readonly all: Span;
  /** The day of the event, where the title page names one, or else of the signatures. */
  readonly near: NearDay | undefined;
  /** The issuer, as the title page names it. */
  readonly issuer?: string | undefined;
  /** The names of the reporting persons, as the cover pages give them. */
  readonly filers?: readonly string[] | undefined;
}

/** What a Schedule 13D tells in words and tables, whichever format carries them. */
export type Prose = Pick<
  Filing,
  'transactions' | 'exitDate' | 'relatedPersons' | 'interest' | 'listDoubts'
>;

/** The trades, the exit, the people and the statements about the holding of a Schedule 13D. */
export function readProse13D(layout: Layout, known: ProseRegions): Prose {
  const { body, item5, all } = known;
  const interest = readInterest(layout, item5 ?? body);
  const exit = interest.exit ?? exitOutside(layout, body, item5);
  const exitDate = exit?.date ?? (item5 && readDayOfParagraphE(layout, item5.from, item5.to));
  const trades = readTrades(layout, all, known);
  const people = readRelatedPersons(layout, all.from, all.to);
  return {
    transactions: trades.transactions,
    ...(exitDate && { exitDate }),
    relatedPersons: people.relatedPersons,
    interest: { ...interest, ...(exit && { exit }) },
    listDoubts: {
      ...(trades.doubt && { transactions: trades.doubt }),
      ...(people.doubt !== undefined && { relatedPersons: { doubt: people.doubt } }),
    },
  };
}

/**
 * An exit that another item tells of. Where Item 5(e) says that there was none, it is of something
 * else: a holding of another company, a plan.
 */
function exitOutside(layout: Layout, body: Span, item5: Span | undefined): StatedExit | undefined {
  if (item5 && deniesExit(layout, item5.from, item5.to)) return undefined;
  const exit = readExit(layout, body.from, body.to);
  return exit?.date ? { ...exit, date: doubted(exit.date, NOT_IN_ITEM_5) } : exit;
}

const NOT_IN_ITEM_5 = 'The exit is told of outside of Item 5, where it may be of another holding.';

/** The day near which a statement's trades are: of the event, or else the last of its signatures. */
export function nearDay({
  eventDate,
  signatures,
}: Pick<Filing, 'eventDate' | 'signatures'>): NearDay | undefined {
  if (eventDate?.value) return { day: eventDate.value, isEvent: true };
  const last = signatures
    .flatMap(({ date }) => date?.value ?? [])
    .toSorted()
    .at(-1);
  return last && { day: last, isEvent: false };
}
