import type { Filing } from '../filing/filing.ts';
import type { Span } from '../source/span.ts';
import type { Day } from '../value/day.ts';
import { readDayOfParagraphE, readExit } from './body/exit-date.ts';
import { readInterest } from './interest/interest.ts';
import type { Layout } from './layout/layout.ts';
import { readRelatedPersons } from './people/related-persons.ts';
import { readTrades } from './trades/trades.ts';

/** Stretches of a layout; all are offsets into its text. */
export interface ProseRegions {
  /** The items. */
  readonly body: Span;
  /** Item 5, where the filing has it. */
  readonly item5: Span | undefined;
  /** The items with signatures and schedules behind them. */
  readonly all: Span;
  /** The day of the event, where the title page names one. */
  readonly eventDay: Day | undefined;
}

/** What a Schedule 13D tells in words and tables, whichever format carries them. */
export type Prose = Pick<
  Filing,
  'transactions' | 'exitDate' | 'relatedPersons' | 'interest' | 'listDoubts'
>;

/** The trades, the exit, the people and the statements about the holding of a Schedule 13D. */
export function readProse13D(layout: Layout, { body, item5, all, eventDay }: ProseRegions): Prose {
  const interest = readInterest(layout, item5 ?? body);
  const exit = interest.exit ?? readExit(layout, body.from, body.to);
  const exitDate = exit?.date ?? (item5 && readDayOfParagraphE(layout, item5.from, item5.to));
  const trades = readTrades(layout, all.from, all.to, eventDay);
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
