import { expect, test } from 'vitest';
import { oneIn } from '../../test/thorough.ts';
import type { Day } from '../value/day.ts';
import { standardCalendar } from './calendar.ts';
import type { DeadlineRule } from './deadline.ts';
import { type DueAnswer, dueDay } from './due-day.ts';
import { day } from './literal.ts';
import { allTriggers } from './triggers.ts';

const FIRST = day('1977-01-01');
/** Ten years past the day on which the law was last gone through, 23 November 2026. */
const LAST = day('2036-12-31');
const MILLISECONDS_MAX = 60_000;

const days: Day[] = [];
for (let at: Day = FIRST; at <= LAST; at = standardCalendar.after(at).day) days.push(at);

const rules = [...new Set(allTriggers.map(({ rule }) => rule))];

test('the walk has every day', () => {
  expect(days).toHaveLength(21_915);
  expect(days.at(-1)).toBe(LAST);
});

test.each(rules.map((rule) => [rule.name, rule] as const))(
  '%s: on any day one text, and a due day that is a business day and never falls',
  (_name, rule) => {
    const wrong: string[] = [];
    let before: DueAnswer | undefined;
    for (const event of oneIn(7, days)) {
      // All events of one period have one answer, which is worked out once.
      const answer = rule.testDay(event) === before?.testDay ? before : dueDay(rule, event);
      wrong.push(...faultsOf(rule, event, answer), ...fallsFrom(before, answer));
      before = answer;
    }
    expect(wrong).toEqual([]);
  },
  MILLISECONDS_MAX,
);

test.each(rules.map((rule) => [rule.name, rule] as const))(
  '%s: the first day of each text is governed by it, the day before is not',
  (_name, rule) => {
    for (const { from } of rule.versions.filter((version) => version.from > FIRST)) {
      expect(dueDay(rule, from).version?.from).toBe(from);
      const dayBefore = days[days.indexOf(from) - 1] ?? FIRST;
      if (rule.testDay(dayBefore) < from) {
        expect(dueDay(rule, dayBefore).version?.from).not.toBe(from);
      }
    }
  },
);

function faultsOf(rule: DeadlineRule, event: Day, { testDay, version, due }: DueAnswer): string[] {
  const faults: string[] = [];
  const inForce = rule.versions.filter(
    ({ from }, at) => from <= testDay && testDay < (rule.versions[at + 1]?.from ?? '9999'),
  );
  const expected = rule.versions.some(({ from }) => from <= testDay) ? 1 : 0;
  if (inForce.length !== expected) faults.push(`${event}: ${inForce.length} texts`);
  if (inForce[0]?.from !== version?.from) faults.push(`${event}: another text`);
  if (testDay < event) faults.push(`${event}: tested on ${testDay}, before it`);
  if (due === undefined) return faults;
  if (standardCalendar.dayAt(due).kind !== 'business') faults.push(`${event}: ${due} is closed`);
  if (due < event || due < testDay) faults.push(`${event}: ${due} is before it`);
  return faults;
}

function fallsFrom(before: DueAnswer | undefined, { event, version, due }: DueAnswer): string[] {
  const sameText = before !== undefined && before.version?.from === version?.from;
  const falls = sameText && before.due !== undefined && due !== undefined && due < before.due;
  return falls ? [`${event}: ${due} is before ${before.due}`] : [];
}
