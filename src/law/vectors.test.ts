import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAccession } from '../value/accession.ts';
import { parseCik } from '../value/cik.ts';
import { isCusip } from '../value/cusip.ts';
import type { Day } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import { type EdgarField, isEdgarValue } from '../value/edgar-value.ts';
import { sharesWithinCap } from './blocker.ts';
import { isBusinessDay } from './calendar.ts';
import { isPossibleAggregate } from './cover-rows.ts';
import { answerOn } from './define.ts';
import { dueDay } from './due-day.ts';
import { exitDuty } from './exit.ts';
import { filingDate } from './filing-date.ts';
import { federalHolidays } from './holidays.ts';
import { daysMissingFromItem5c, item5cWindow } from './item-5c.ts';
import { daysLate } from './lateness.ts';
import { day, decimal } from './literal.ts';
import { monthEndDuties } from './month-ends.ts';
import { groupOwnership, type Holdings, type Ownership, ownershipOf } from './ownership.ts';
import { isOver, type Percent, percentOf } from './percent.ts';
import { coolingOff } from './rules/cooling-off.ts';
import { fivePointMove } from './rules/five-point-move.ts';
import { form144 } from './rules/form-144.ts';
import { rightWithinSixtyDays } from './rules/right-within-sixty-days.ts';
import { rule144VolumeLimit } from './rules/rule-144-volume-limit.ts';
import { tenPercentHolder } from './rules/ten-percent-holder.ts';
import { amendmentDuty, creepDuty } from './trade-duties.ts';
import { findTrigger } from './triggers.ts';
import { whichSchedule } from './which-schedule.ts';

/*
 * The worked examples that came with the law notes, from outside the project: absent there, skipped.
 * Each kind of example has one function here, which turns its input into a question to the engine and
 * the engine's answer into the example's words.
 */

interface Vector {
  readonly id: string;
  readonly kind: string;
  // The examples are JSON of many shapes: each function below knows the one of its kind.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly input: any;
  readonly expected: unknown;
}

const FILE = new URL('../../../shared/law/vectors.json', import.meta.url);
const ABSENT = !existsSync(FILE);
const { meta, vectors }: { meta: { count: number }; vectors: Vector[] } = ABSENT
  ? { meta: { count: 0 }, vectors: [] }
  : JSON.parse(readFileSync(FILE, 'utf8'));

/** Where an example names no day, the law of this one is meant. */
const TODAY = day('2026-11-23');

const TRIGGERS: Readonly<Record<string, string>> = {
  '13D_INITIAL': 'schedule-13d-initial',
  '13D_SWITCH_E': 'schedule-13d-after-control-purpose',
  '13D_SWITCH_F': 'schedule-13d-after-twenty-percent',
  '13D_SWITCH_G': 'schedule-13d-after-lost-status',
  '13D_AMEND': 'schedule-13d-amendment',
  '13G_QII_INITIAL': 'schedule-13g-institution-initial',
  '13G_QII_OVER10': 'schedule-13g-institution-over-ten-percent',
  '13G_QII_5PT_MOVE': 'schedule-13g-institution-five-point-move',
  '13G_PASSIVE_INITIAL': 'schedule-13g-passive-initial',
  '13G_PASSIVE_OVER10': 'schedule-13g-passive-over-ten-percent',
  '13G_PASSIVE_5PT_MOVE': 'schedule-13g-passive-five-point-move',
  '13G_EXEMPT_INITIAL': 'schedule-13g-exempt-initial',
  '13G_AMEND_PERIODIC': 'schedule-13g-periodic-amendment',
  FORM_3: 'form-3',
  FORM_4: 'form-4',
};

const FIELDS: Readonly<Record<string, EdgarField>> = {
  dateOfEvent: 'day',
  issuerCusipNumber: 'cusip',
  percentOfClass: 'percent',
  aggregateAmountOwned: 'shares',
  amendmentNo: 'amendmentNumber',
  fundType: 'sourceOfFunds',
  'typeOfReportingPerson:13D': 'personType13D',
  'typeOfReportingPerson:13G': 'personType13G',
};

const ANSWERS: Readonly<Record<string, (input: Vector['input']) => unknown>> = {
  federal_holidays: ({ year }) => ({
    dates: federalHolidays(year).map(({ observed }) => observed),
  }),
  deadline: deadlineOf,
  filing_date: ({ accepted_et }) => ({ filing_date: filingDate(accepted_et)?.filed }),
  lateness: ({ due, filing_date }) => {
    const { late, calendarDays, businessDays } = daysLate(day(due), day(filing_date));
    return { late, calendar_days_late: calendarDays, business_days_late: businessDays };
  },
  cooling_off: ({ start_event, filing_date }) => {
    const days = { event: day(start_event), filed: day(filing_date) };
    const ban = answerOn(coolingOff, days.event, days)?.answer;
    return {
      restricted_from: ban?.restrictedFrom,
      restricted_through: ban?.restrictedThrough,
      free_from: ban?.freeFrom,
    };
  },
  percent: percentVector,
  right_within_60_days: ({
    as_of,
    exercisable_from,
    control_purpose,
    needs_third_party_condition,
  }) => {
    const right = {
      exercisableFrom: day(exercisable_from),
      controlPurpose: control_purpose,
      conditionUnmet: needs_third_party_condition ?? false,
    };
    const answer = answerOn(rightWithinSixtyDays, day(as_of), right)?.answer;
    return { counts: answer?.counts, days: answer?.days };
  },
  deemed_acquisition_date: ({ exercisable_from }) => {
    const right = { exercisableFrom: day(exercisable_from) };
    return { counts_from: answerOn(rightWithinSixtyDays, TODAY, right)?.answer.countsFrom };
  },
  group_percent: groupVector,
  blocker: blockerVector,
  material_1pct: materialVector,
  over10_band: ({ last_reported_pct, current_pct }) => {
    const move = { lastReported: decimal(last_reported_pct), now: decimal(current_pct) };
    return { amend: answerOn(fivePointMove, TODAY, move)?.answer };
  },
  qii_month_ends: monthEndVector,
  creeping_2pct: creepVector,
  exit: exitVector,
  lookback_5c: (input) => item5cWindow(filingDays(input)),
  lookback_check: (input) => ({
    missing: daysMissingFromItem5c(filingDays(input), input.known_trades, input.reported),
  }),
  form_choice: choiceVector,
  cover_rows: ({ r7, r8, r9, r10, r11 }) => ({
    ok: isPossibleAggregate(decimal(String(r11)), {
      soleVotingPower: decimal(String(r7)),
      sharedVotingPower: decimal(String(r8)),
      soleDispositivePower: decimal(String(r9)),
      sharedDispositivePower: decimal(String(r10)),
    }),
  }),
  xml_field: ({ element, value }) => {
    const field = FIELDS[element];
    return { valid: field && isEdgarValue(field, value) };
  },
  rule144_limit: ({ outstanding, weekly_volumes, listed, sold_last_3_months }) => {
    const answer = answerOn(rule144VolumeLimit, TODAY, {
      outstanding: Decimal.of(outstanding),
      weeklyVolumes: weekly_volumes.map((volume: number) => Decimal.of(volume)),
      listed,
      sold: Decimal.of(sold_last_3_months),
    })?.answer;
    return { limit: Number(answer?.limit), remaining: Number(answer?.remaining) };
  },
  form144_needed: ({ shares_3m, value_3m }) => {
    const sales = { shares: Decimal.of(shares_3m), value: decimal(value_3m) };
    return { needed: answerOn(form144, TODAY, sales)?.answer };
  },
  section16: ({ pct }) => {
    const limit = answerOn(tenPercentHolder, TODAY, undefined)?.answer;
    return { ten_percent_holder: limit && decimal(pct).compare(limit) > 0 };
  },
  cusip: ({ cusip }) => ({ valid_check_digit: isCusip(cusip) }),
  accession: accessionVector,
  cik: ({ s }) => ({ padded: parseCik(s) }),
};

test.skipIf(ABSENT)(
  'the file is whole, and every kind is known (skipped without ../shared)',
  () => {
    expect(vectors).toHaveLength(meta.count);
    expect(vectors.filter(({ kind }) => !(kind in ANSWERS)).map(({ kind }) => kind)).toEqual([]);
  },
);

test.each(vectors.map(({ id, kind, input, expected }) => [id, kind, input, expected] as const))(
  '%s %s',
  (_id, kind, input, expected) => {
    expect(ANSWERS[kind]?.(input)).toEqual(expected);
  },
);

function deadlineOf({ rule, event_date, period_end }: Vector['input']): unknown {
  const trigger = findTrigger(TRIGGERS[rule] ?? '');
  if (!trigger) throw new Error(`No trigger stands for ${rule}`);
  const answer = dueDay(trigger.rule, day(event_date));
  if (period_end !== undefined) expect(answer.testDay).toBe(period_end);
  // Section 16's rules have no cut-over of their own: their examples are all of the present text.
  const versions = trigger.rule.versions;
  const present = versions.at(-1)?.from === answer.version?.from;
  if (answer.due) expect(isBusinessDay(answer.due)).toBe(true);
  return { due: answer.due ?? null, regime: present ? 'new' : 'old' };
}

function percentVector(input: Vector['input']): unknown {
  const { held, rights_60d, outstanding, treasury_in_outstanding } = input;
  const holdings: Holdings = {
    count: {
      outstanding: Decimal.of(outstanding),
      ...(treasury_in_outstanding && { heldByIssuer: Decimal.of(treasury_in_outstanding) }),
      asOf: TODAY,
    },
    lots: [{ ...alone(['A']), shares: Decimal.of(held) }],
    rights: [
      { ...alone(['A']), shares: Decimal.of(rights_60d), exercisableFrom: TODAY },
      {
        ...alone(['B']),
        shares: Decimal.of(input.other_persons_rights_60d ?? 0),
        exercisableFrom: TODAY,
      },
    ],
  };
  const owned = ownershipOf('A', TODAY, holdings);
  return { ...percentWords(owned.percent), over_5: owned.overFivePercent };
}

function groupVector({ outstanding, lots }: Vector['input']): unknown {
  const holdings: Holdings = {
    count: { outstanding: Decimal.of(outstanding), asOf: TODAY },
    lots: lots
      .filter((lot: Vector['input']) => lot.shares)
      .map((lot: Vector['input']) => ({ ...alone(lot.owners), shares: Decimal.of(lot.shares) })),
    rights: lots
      .filter((lot: Vector['input']) => lot.rights_60d)
      .map((lot: Vector['input']) => ({
        ...alone(lot.owners),
        shares: Decimal.of(lot.rights_60d),
        exercisableFrom: TODAY,
      })),
  };
  const members: string[] = [
    ...new Set<string>(lots.flatMap((lot: Vector['input']) => lot.owners)),
  ];
  const group: Ownership = groupOwnership(members, TODAY, holdings);
  return {
    group: percentWords(group.percent),
    ...Object.fromEntries(
      members.map((member) => [member, percentWords(ownershipOf(member, TODAY, holdings).percent)]),
    ),
    group_over_5: group.overFivePercent,
  };
}

function blockerVector({ held, rights, outstanding, cap }: Vector['input']): unknown {
  const percentCap = decimal(cap).times(Decimal.of(100));
  const most = sharesWithinCap({
    held: Decimal.of(held),
    classShares: Decimal.of(outstanding),
    rights: Decimal.of(rights),
    cap: percentCap,
  });
  const numerator = Decimal.of(held).plus(most);
  const denominator = Decimal.of(outstanding).plus(most);
  const { percent_exact } = percentWords(percentOf(numerator, denominator));
  // One share more would be too many, or there is no share more.
  const one = Decimal.of(1);
  const more = isOver(numerator.plus(one), denominator.plus(one), percentCap);
  expect(more || most.equals(Decimal.of(rights))).toBe(true);
  return {
    max_rights: Number(most),
    numerator: Number(numerator),
    denominator: Number(denominator),
    percent_exact,
    over_cap: isOver(numerator, denominator, percentCap),
  };
}

function materialVector({ outstanding, trades }: Vector['input']): unknown {
  const duty = amendmentDuty(TODAY, {
    classShares: Decimal.of(outstanding),
    changes: shareDays(trades),
  });
  return {
    deemed_material: duty?.deemedMaterial,
    event_date: duty?.event ?? null,
    amend_due: duty?.due?.due ?? null,
    net_change: Number(duty?.netChange),
  };
}

function monthEndVector({ month_ends }: Vector['input']): unknown {
  const ends = month_ends.map(([on, percent]: [string, string]) => ({
    day: day(on),
    percent: decimal(percent),
  }));
  const words = {
    'over ten percent': 'over10',
    'moved by more than five points': 'moved_over_5pt',
  };
  return {
    amendments: monthEndDuties(ends).map(({ monthEnd, reason, due }) => ({
      month_end: monthEnd,
      reason: words[reason],
      due: due.due,
    })),
  };
}

function creepVector({ outstanding, acquisitions, test_date }: Vector['input']): unknown {
  const purchases = shareDays(acquisitions);
  const duty = creepDuty(day(test_date), { classShares: Decimal.of(outstanding), purchases });
  return {
    rolling_12m: Number(duty?.bought),
    percent_exact: percentWords(duty?.percent).percent_exact,
    exempt: duty?.exempt,
    event_date: duty?.due?.event ?? null,
    due: duty?.due?.due ?? null,
  };
}

function exitVector({
  schedule,
  last_reported_pct,
  new_pct,
  event_date,
}: Vector['input']): unknown {
  const exit = exitDuty({
    schedule,
    lastReported: decimal(last_reported_pct),
    now: decimal(new_pct),
    event: day(event_date),
  });
  return {
    exit_amendment: exit.exits,
    due: exit.amendment?.due,
    item_5e_date: exit.item5eDay ?? null,
    further_duty: exit.furtherDuty,
  };
}

function choiceVector(input: Vector['input']): unknown {
  const { schedule, paragraph } = whichSchedule({
    on: TODAY,
    coveredClass: true,
    controlPurpose: input.control_purpose,
    percent: decimal(input.pct ?? input.peak_pct ?? input.quarter_end_pct),
    ...(input.quarter_end_pct && { testDayPercent: decimal(input.quarter_end_pct) }),
    monthEndOverTen: input.month_end_over_10 ?? false,
    caughtAcquisition: input.person !== 'exempt',
    institution: input.person === 'QII',
  });
  expect(schedule).not.toBe('open');
  if (schedule === 'none') return { form: null };
  return { form: `SCHEDULE ${schedule}`, rule: paragraph };
}

function accessionVector({ s }: Vector['input']): unknown {
  // The stored form has its dashes; our reader takes the form without them too.
  const accession = parseAccession(s);
  if (accession !== s || accession === undefined) return { valid: false };
  const [submitter = '', year = '', running = ''] = accession.split('-');
  return {
    valid: true,
    submitter_cik: String(Number(submitter)),
    year: Number(year) + (Number(year) >= 93 ? 1900 : 2000),
    seq: Number(running),
    nodash: accession.replaceAll('-', ''),
  };
}

function alone(owners: readonly string[]): {
  voting: readonly string[];
  dispositive: readonly string[];
} {
  return { voting: owners, dispositive: owners };
}

function percentWords(percent: Percent | undefined) {
  return {
    numerator: Number(percent?.numerator),
    denominator: Number(percent?.denominator),
    percent_exact: String(percent?.exact).replace(/\.?0+$/, ''),
    percent_form: String(percent?.form),
  };
}

function shareDays(pairs: readonly [string, number][]): { day: Day; shares: Decimal }[] {
  return pairs.map(([on, shares]) => ({ day: day(on), shares: Decimal.of(shares) }));
}

function filingDays(input: Vector['input']): { filed: Day; previouslyFiled?: Day } {
  const { filing_date, previous_13d_filing } = input;
  return {
    filed: day(filing_date),
    ...(previous_13d_filing && { previouslyFiled: day(previous_13d_filing) }),
  };
}
