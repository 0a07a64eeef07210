import { type Calendar, standardCalendar } from '../../law/calendar.ts';
import { addMonths, type Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Filed } from '../journal/entry.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import type { Replay } from '../journal/replay.ts';
import { acquiredWithin, type Ban, banAfter } from './cooling-off.ts';
import { Duties, type OpenQuestion } from './duties.ts';
import { type Look, looksOf } from './look.ts';
import { type Acquired, withoutStatement } from './no-statement.ts';
import { type Obligation, type Standing, standingOf } from './obligation.ts';
import { on13D } from './on-13d.ts';
import { on13G } from './on-13g.ts';
import { type Base, exactPercent, type Regime } from './regime.ts';

/*
 * What the law asks of a stake, as one holder: its persons together, each lot once.
 *
 * 1. look.ts goes over every day on which something changed, every month's end, and some days ahead.
 * 2. regime.ts knows what the stake reports on, and from which numbers changes are measured: those last
 *    reported, or those that should have been.
 * 3. no-statement.ts, on-13d.ts and on-13g.ts ask the law what the day calls for; no due day is typed.
 * 4. duties.ts collects obligations and questions; obligation.ts finds the filing that met each.
 */

/** An obligation, and how it stands today. */
export interface StandingObligation extends Obligation {
  readonly standing: Standing;
  /** On which days the holder must neither vote nor acquire, where the event brings that about. */
  readonly ban?: Ban;
}

export interface DutiesOfStake {
  /** By event, the earliest first. */
  readonly obligations: readonly StandingObligation[];
  readonly questions: readonly OpenQuestion[];
  /** What the journal lacks, so that nothing could be worked out. */
  readonly findings: readonly LedgerFinding[];
  /** What the stake reports on today, as far as the journal shows. */
  readonly reportsOn: Regime['schedule'];
}

export interface DutiesOptions {
  /** How many days after today are looked at: rights that ripen, ends of months and quarters. */
  readonly aheadDays?: number;
  readonly calendar?: Calendar;
}

/** A quarter and its 45 days of grace lie within. */
const AHEAD_DAYS = 100;

/** Everything that the journal calls for until today, and what is to come if nothing else happens. */
export function dutiesOf(
  replayed: Replay,
  today: Day,
  { aheadDays = AHEAD_DAYS, calendar = standardCalendar }: DutiesOptions = {},
): DutiesOfStake {
  const duties = new Duties(calendar);
  const filings = replayed.days
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.kind === 'filed');
  let regime: Regime = { schedule: 'none' };
  let acquired: Acquired = [];
  let reportsOn: Regime['schedule'] = 'none';
  const looks = looksOf(replayed, { today, aheadDays, calendar });
  for (const look of looks) {
    acquired = withAcquired(acquired, look);
    regime = step(regime, look, acquired, duties);
    if (!look.ahead) reportsOn = regime.schedule;
  }
  const obligations = duties.obligations.map((obligation): StandingObligation => {
    const standing = standingOf(obligation, filings, today, calendar);
    const ban = banAfter(obligation, standing);
    return { ...obligation, standing, ...(ban && { ban }) };
  });
  const { questions } = duties;
  const bans = obligations.flatMap(({ ban }) => ban ?? []);
  const findings = [...duties.findings, ...acquiredWithin(bans, looks)];
  return { obligations, questions, findings, reportsOn };
}

/** What was acquired in the twelve months before a day; the law looks no further back. */
function withAcquired(acquired: Acquired, { day, acquired: shares }: Look): Acquired {
  if (shares.isZero()) return acquired;
  const since = addMonths(day, -MONTHS_KEPT);
  return [...acquired.filter((one) => one.day > since), { day, shares }];
}

const MONTHS_KEPT = 12;

/**
 * One day. A filing of the day reports what stood before it; but a first statement of the same day as
 * the acquisition is the answer to it.
 */
function step(regime: Regime, look: Look, acquired: Acquired, duties: Duties): Regime {
  const filed = look.entries.filter((entry) => entry.kind === 'filed');
  if (regime.schedule === 'none' || regime.schedule === 'open') {
    // Below five percent the question of the schedule has lapsed.
    const open = regime.schedule === 'open' && look.now.overFivePercent !== false;
    const after = open ? regime : withoutStatement(look, acquired, duties);
    return filed.reduce((now, filing) => afterFiling(now, filing, look.now, look), after);
  }
  const reported = filed.reduce(
    (now, filing) => afterFiling(now, filing, look.before, look),
    regime as Regime,
  );
  if (reported.schedule === '13D') return on13D(look, reported.base, duties);
  return reported.schedule === '13G' ? on13G(look, reported, acquired, duties) : reported;
}

/** A statement on file says under which schedule the stake reports, and from which numbers on. */
function afterFiling(regime: Regime, filing: Filed, owned: Look['now'], look: Look): Regime {
  const percent = filing.percent ?? exactPercent(owned);
  const base: Base = { day: filing.day, changes: changesNotReported(filing, owned) };
  const isExit = regime.schedule === 'none' && filing.form.endsWith('/A') && !owned.overFivePercent;
  if (isExit) return regime;
  if (filing.form.startsWith('13D')) return { schedule: '13D', base };
  const earlier = regime.schedule === '13G' ? regime.paragraph : undefined;
  const paragraph = filing.rule ?? earlier ?? PARAGRAPH[look.position.status ?? 'passive'];
  return {
    schedule: '13G',
    paragraph,
    base,
    ...(percent && percent.compare(TEN) > 0 && { overTen: percent }),
  };
}

/** Where the statement gives another number than the books, the difference is yet to be reported. */
function changesNotReported(
  { day, shares }: Filed,
  { aggregateAmount }: Look['now'],
): Base['changes'] {
  if (!shares || aggregateAmount.isZero() || shares.equals(aggregateAmount)) return [];
  return [{ day, shares: aggregateAmount.minus(shares) }];
}

const PARAGRAPH = { institution: '13d-1(b)', passive: '13d-1(c)', exempt: '13d-1(d)' } as const;

const TEN = Decimal.of(10);
