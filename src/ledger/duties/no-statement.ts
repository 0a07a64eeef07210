import { answerOn } from '../../law/define.ts';
import { monthEndDuties } from '../../law/month-ends.ts';
import { twoPercentCreep } from '../../law/rules/two-percent-creep.ts';
import { classShares } from '../../law/share-count.ts';
import { type Decision, whichSchedule } from '../../law/which-schedule.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Duties } from './duties.ts';
import type { Look } from './look.ts';
import { baseAt, exactPercent, type Regime } from './regime.ts';

/** Acquisitions by day, gross, as far back as the journal goes. */
export type Acquired = readonly { readonly day: Look['day']; readonly shares: Decimal }[];

/** What a day asks of a stake that reports on no schedule yet, or on 13G as an exempt holder. */
export function withoutStatement(look: Look, acquired: Acquired, duties: Duties): Regime {
  const percent = exactPercent(look.now);
  if (!percent) {
    if (!look.now.aggregateAmount.isZero()) lackOfCount(look, duties);
    return NO_STATEMENT;
  }
  const { status } = look.position;
  if (status === 'institution') return institutionAtEnds(look, percent, duties);
  if (status === 'exempt') return exemptOnTestDay(look, duties);
  if (!look.now.overFivePercent) return NO_STATEMENT;
  if (look.entries.some(({ kind }) => kind === 'opening')) lackOfStatement(look, duties);
  if (look.acquired.isZero()) return overWithoutAcquiring(look, duties);
  return acquiredOverFive(look, percent, acquired, duties);
}

export const NO_STATEMENT: Regime = { schedule: 'none' };

/** An acquisition that leaves the holder over five percent. */
export function acquiredOverFive(
  look: Look,
  percent: Decimal,
  acquired: Acquired,
  duties: Duties,
): Regime {
  const { covered, purpose, status } = look.position;
  const caught = isCaught(look, acquired);
  const decision = whichSchedule({
    on: look.day,
    percent,
    // Taken for covered where nobody says so; the question then goes with the obligation.
    coveredClass: covered !== 'not-covered',
    ...(caught && { caughtAcquisition: true }),
    ...(purpose ? { controlPurpose: purpose === 'control' } : status && { controlPurpose: false }),
    ...(status && { institution: status === 'institution' }),
  });
  const asks = covered === undefined ? (['covered-class'] as const) : [];
  const name = triggerOf(decision, look);
  if (decision.schedule === 'open') {
    duties.fileOpen(look, decision, (leaf) => triggerOf(leaf, look));
    return { schedule: 'open' };
  }
  if (decision.schedule === 'none' || name === undefined) return NO_STATEMENT;
  duties.file(look, name, { reasons: decision.reasons, asks });
  const base = baseAt(look);
  return decision.schedule === '13D'
    ? { schedule: '13D', base }
    : { schedule: '13G', paragraph: decision.paragraph ?? '', base, ...overTen(percent) };
}

const TEN = Decimal.of(10);

function overTen(percent: Decimal): { readonly overTen?: Decimal } {
  return percent.compare(TEN) > 0 ? { overTen: percent } : {};
}

/** More than two percent within twelve months; with less, only a person knows what else was acquired. */
export function isCaught({ day, count }: Look, acquired: Acquired): boolean {
  if (!count) return false;
  const given = { classShares: classShares(count), purchases: acquired };
  return answerOn(twoPercentCreep, day, given)?.answer.exempt === false;
}

/** Which of the triggers a decision of the day stands for. */
function triggerOf({ schedule, paragraph }: Decision, look: Look): string | undefined {
  if (schedule === 'none' || schedule === 'open') return undefined;
  if (schedule === '13D') return trigger13D(look);
  if (paragraph === '13d-1(b)') return 'schedule-13g-institution-initial';
  return paragraph === '13d-1(c)' ? 'schedule-13g-passive-initial' : 'schedule-13g-exempt-initial';
}

function trigger13D({ before, entries }: Look): string {
  if (before.overFivePercent) return 'schedule-13d-creep-ends';
  if (entries.some(({ kind }) => kind === 'join')) return 'schedule-13d-group-forms';
  return entries.some(({ kind }) => ACQUIRES.has(kind))
    ? 'schedule-13d-initial'
    : 'schedule-13d-right-ripens';
}

const ACQUIRES: ReadonlySet<string> = new Set([
  'opening',
  'purchase',
  'transfer',
  'right',
  'condition-met',
  'exercise',
  'powers',
]);

function lackOfCount(look: Look, duties: Duties): void {
  duties.lack(
    look,
    'count-for-every-day',
    `From ${look.day} on shares are held, but no count of the class was published by then: nothing can be worked out until there is one.`,
    'Enter the count of the issuer’s latest report before that day.',
  );
}

function lackOfStatement(look: Look, duties: Duties): void {
  duties.lack(
    look,
    'statement-on-file-is-entered',
    `The journal opens on ${look.day} with more than five percent and names no statement on file: what was due before is not known.`,
    'Enter the statement that was in force, as in: 2020-01-02 filed 13D.',
  );
}

/** The class became smaller: nothing was acquired, so nothing is due, but a person should know. */
function overWithoutAcquiring(look: Look, duties: Duties): Regime {
  if (!look.before.overFivePercent) {
    duties.ask(
      look,
      'denominator-only-change',
      'Five percent was passed without an acquisition; the next acquisition will ask for a statement.',
    );
  }
  return NO_STATEMENT;
}

/** Institutions are looked at when a month or a period ends. */
function institutionAtEnds(look: Look, percent: Decimal, duties: Duties): Regime {
  if (look.isMonthEnd) {
    const [duty] = monthEndDuties([{ day: look.day, percent }], duties.calendar);
    if (duty) {
      duties.file(look, 'schedule-13g-institution-over-ten-percent');
      const base = baseAt(look);
      return { schedule: '13G', paragraph: '13d-1(b)', base, overTen: percent };
    }
  }
  if (!look.isTestDay || !look.now.overFivePercent) return NO_STATEMENT;
  duties.file(look, 'schedule-13g-institution-initial');
  return { schedule: '13G', paragraph: '13d-1(b)', base: baseAt(look) };
}

function exemptOnTestDay(look: Look, duties: Duties): Regime {
  if (!look.isTestDay || !look.now.overFivePercent) return NO_STATEMENT;
  duties.file(look, 'schedule-13g-exempt-initial');
  return { schedule: '13G', paragraph: '13d-1(d)', base: baseAt(look) };
}
