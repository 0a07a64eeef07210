import { answerOn, versionOn } from '../../law/define.ts';
import { monthEndDuties } from '../../law/month-ends.ts';
import { fivePointMove } from '../../law/rules/five-point-move.ts';
import { onePercentChange } from '../../law/rules/one-percent-change.ts';
import { passiveHolderLimit } from '../../law/rules/passive-holder-limit.ts';
import { schedule13gPeriodicAmendment } from '../../law/rules/schedule-13g-periodic-amendment.ts';
import { tenPercentBand } from '../../law/rules/ten-percent-band.ts';
import { classShares } from '../../law/share-count.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Duties } from './duties.ts';
import type { Look } from './look.ts';
import { type Acquired, acquiredOverFive, isCaught, NO_STATEMENT } from './no-statement.ts';
import { baseAfter, baseAt, exactPercent, type Regime } from './regime.ts';

type On13G = Extract<Regime, { schedule: '13G' }>;

/** What a day asks of a stake that reports on Schedule 13G. */
export function on13G(look: Look, reported: On13G, acquired: Acquired, duties: Duties): Regime {
  const regime: On13G = { ...reported, base: baseAfter(reported.base, look) };
  const percent = exactPercent(look.now);
  if (!percent) return regime;
  const lost = no13GAnyMore(look, regime, percent, acquired, duties);
  if (lost) return lost;
  const moved = bandsOf(look, regime, percent, duties);
  // A report of a move that ends at five percent or less is the last one.
  if (moved !== regime && look.now.overFivePercent === false) return NO_STATEMENT;
  return look.isTestDay ? onTestDay(look, moved, duties) : moved;
}

/** The holder must change to Schedule 13D, or to another paragraph. */
function no13GAnyMore(
  look: Look,
  { paragraph }: On13G,
  percent: Decimal,
  acquired: Acquired,
  duties: Duties,
): Regime | undefined {
  const { purpose, status } = look.position;
  if (paragraph === '13d-1(d)') {
    const caught = !look.acquired.isZero() && isCaught(look, acquired);
    return caught && look.now.overFivePercent && status !== 'exempt'
      ? acquiredOverFive(look, percent, acquired, duties)
      : undefined;
  }
  if (!look.now.overFivePercent) return undefined;
  const on13D = (trigger: string): Regime => {
    duties.file(look, trigger);
    return { schedule: '13D', base: baseAt(look) };
  };
  if (purpose === 'control') return on13D('schedule-13d-after-control-purpose');
  if (paragraph === '13d-1(b)') {
    return status !== undefined && status !== 'institution'
      ? on13D('schedule-13d-after-lost-status')
      : undefined;
  }
  const limit = answerOn(passiveHolderLimit, look.day, undefined)?.answer;
  const over = limit !== undefined && percent.compare(limit) >= 0 && !look.acquired.isZero();
  return over ? on13D('schedule-13d-after-twenty-percent') : undefined;
}

/** More than ten percent, and moves of more than five points from there. */
function bandsOf(look: Look, regime: On13G, percent: Decimal, duties: Duties): On13G {
  if (regime.paragraph === '13d-1(b)') return institutionBands(look, regime, percent, duties);
  if (regime.paragraph !== '13d-1(c)') return regime;
  if (look.acquired.isZero() && look.givenAway.isZero()) return regime;
  const { overTen } = regime;
  const trigger =
    overTen === undefined ? passedTen(look, percent) : movedByFive(look, overTen, percent);
  if (trigger === undefined) return regime;
  duties.file(look, trigger);
  return { ...regime, base: baseAt(look), overTen: percent };
}

function passedTen(look: Look, percent: Decimal): string | undefined {
  const band = answerOn(tenPercentBand, look.day, undefined)?.answer;
  const over = band !== undefined && percent.compare(band) > 0 && !look.acquired.isZero();
  return over ? 'schedule-13g-passive-over-ten-percent' : undefined;
}

function movedByFive({ day }: Look, lastReported: Decimal, now: Decimal): string | undefined {
  const moved = answerOn(fivePointMove, day, { lastReported, now })?.answer;
  return moved ? 'schedule-13g-passive-five-point-move' : undefined;
}

function institutionBands(look: Look, regime: On13G, percent: Decimal, duties: Duties): On13G {
  if (!look.isMonthEnd) return regime;
  const ends = [{ day: look.day, percent }];
  const [duty] = monthEndDuties(ends, duties.calendar, regime.overTen);
  if (!duty) return regime;
  duties.file(
    look,
    duty.reason === 'over ten percent'
      ? 'schedule-13g-institution-over-ten-percent'
      : 'schedule-13g-institution-five-point-move',
  );
  return { ...regime, base: baseAt(look), overTen: percent };
}

/** The end of a period: an exit, or an amendment if facts have changed since the last report. */
function onTestDay(look: Look, regime: On13G, duties: Duties): Regime {
  const { base } = regime;
  const net = Decimal.sum(base.changes.map(({ shares }) => shares));
  if (net.isZero()) return regime;
  if (look.now.overFivePercent === false) {
    duties.file(look, 'schedule-13g-exit');
    return NO_STATEMENT;
  }
  if (!isMaterial(look, regime, net)) {
    const hangs = `If the net change of ${net.grouped()} shares since ${base.day} is material, an amendment is due.`;
    duties.ask(look, 'materiality-below-one-percent', hangs, 'schedule-13g-periodic-amendment');
    return regime;
  }
  const text = `${net.grouped()} shares net since ${base.day}.`;
  duties.file(look, 'schedule-13g-periodic-amendment', {
    reasons: [{ text, cite: '17 CFR 240.13d-2(b)' }],
  });
  return { ...regime, base: baseAt(look) };
}

/** Until 30 September 2024 any change of shares counted; since then it must be material. */
function isMaterial(look: Look, { base }: On13G, net: Decimal): boolean {
  const version = versionOn(schedule13gPeriodicAmendment, look.day);
  const [first] = schedule13gPeriodicAmendment.versions;
  if (!version || version.from === first?.from) return !net.isZero();
  if (!look.count) return true;
  // The measure of Schedule 13D, in the absence of another.
  const given = {
    classShares: classShares(look.count),
    changes: [{ day: look.day, shares: Decimal.sum(base.changes.map(({ shares }) => shares)) }],
  };
  return answerOn(onePercentChange, look.day, given)?.answer.deemedMaterial ?? true;
}
