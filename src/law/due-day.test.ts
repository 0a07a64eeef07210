import { describe, expect, test } from 'vitest';
import { calendarWith } from './calendar.ts';
import { dueDay } from './due-day.ts';
import { daysLate, lateness } from './lateness.ts';
import { day } from './literal.ts';
import { allTriggers, findTrigger, triggersOf } from './triggers.ts';

function due(trigger: string, event: string) {
  const found = findTrigger(trigger);
  if (!found) throw new Error(`There is no trigger ${trigger}`);
  return dueDay(found.rule, day(event));
}

const asked = (answer: ReturnType<typeof due>) => answer.questions.map(({ name }) => name);

describe('due day', () => {
  test('it carries the text, the certainty and the count', () => {
    const answer = due('schedule-13d-initial', '2025-01-03');
    expect(answer).toMatchObject({ due: '2025-01-13', careful: '2025-01-13', alternatives: [] });
    expect(answer.version).toMatchObject({ from: '2024-02-05', certainty: 'primary' });
    expect(answer.version).not.toHaveProperty('apply');
    expect(answer.certainty).toBe('secondary');
    expect(answer.counting.find(({ kind }) => kind === 'closing')?.why).toContain('Carter');
  });

  test('the old text named no day: none is given, and a person is asked', () => {
    const answer = due('schedule-13d-amendment', '2010-03-01');
    expect(answer.due).toBeUndefined();
    expect(answer.careful).toBeUndefined();
    expect(answer.version?.text).toContain('Promptly');
    expect(asked(answer)).toEqual(['how-prompt']);
  });

  test('before there was such a rule there is no text and no day', () => {
    const answer = due('schedule-13g-passive-initial', '1997-05-05');
    expect(answer.version).toBeUndefined();
    expect(answer.due).toBeUndefined();
  });

  test.each([
    ['schedule-13d-initial', '2024-01-30', '2024-02-09', '2024-02-06'],
    ['schedule-13d-initial', '2024-01-24', '2024-02-05', '2024-01-31'],
    ['schedule-13g-passive-initial', '2024-09-25', '2024-10-07', '2024-10-02'],
    ['schedule-13d-amendment', '2024-02-02', undefined, '2024-02-06'],
  ])(
    '%s of %s: both days of the window, the earlier one is the careful',
    (trigger, event, old, next) => {
      const answer = due(trigger, event);
      expect(answer.due).toBe(old);
      expect(answer.alternatives.map((one) => one.due)).toEqual([next]);
      expect(answer.careful).toBe(next);
      expect(asked(answer)).toContain('transition-window');
    },
  );

  test('a window that closed before the new text has no alternative', () => {
    expect(due('schedule-13d-initial', '2024-01-22').alternatives).toEqual([]);
    expect(due('schedule-13d-amendment', '2024-01-31').alternatives).toEqual([]);
  });

  test('events of 2024 wait for the first quarter end of the new text', () => {
    expect(due('schedule-13g-institution-initial', '2024-05-10')).toMatchObject({
      testDay: '2024-09-30',
      due: '2024-11-14',
    });
    expect(due('schedule-13g-institution-initial', '2023-05-10').testDay).toBe('2023-12-31');
  });

  test('a user’s closing moves the day', () => {
    const closings = [
      { day: day('2027-03-03'), why: 'storm', source: 'a notice', certainty: 'secondary' },
    ] as const;
    const found = findTrigger('schedule-13d-amendment');
    expect(found && dueDay(found.rule, day('2027-03-01'), calendarWith(closings)).due).toBe(
      '2027-03-04',
    );
  });
});

describe('lateness', () => {
  test('a day is late by its own text', () => {
    expect(lateness(due('schedule-13d-initial', '2024-02-12'), day('2024-02-20'))).toBe('on time');
    expect(lateness(due('schedule-13d-initial', '2024-02-12'), day('2024-02-21'))).toBe('late');
  });

  test('where two texts may govern, only what misses both is late', () => {
    const answer = due('schedule-13d-initial', '2024-01-30');
    expect(lateness(answer, day('2024-02-06'))).toBe('on time');
    expect(lateness(answer, day('2024-02-08'))).toBe('unsettled');
    expect(lateness(answer, day('2024-02-14'))).toBe('late');
  });

  test('where the text does not say which ten days, only what misses both counts is late', () => {
    const answer = due('schedule-13d-initial', '2001-12-05');
    expect(answer).toMatchObject({ due: '2001-12-17', ifBusinessDays: '2001-12-19' });
    expect(asked(answer)).toContain('which-ten-days');
    expect(lateness(answer, day('2001-12-17'))).toBe('on time');
    expect(lateness(answer, day('2001-12-19'))).toBe('unsettled');
    expect(lateness(answer, day('2001-12-20'))).toBe('late');
    expect(due('form-3', '2001-12-05').ifBusinessDays).toBeUndefined();
    expect(due('schedule-13d-initial', '2024-02-12').ifBusinessDays).toBeUndefined();
  });

  test('what has no day is never late', () => {
    expect(lateness(due('schedule-13d-amendment', '2010-03-01'), day('2010-06-01'))).toBe(
      'unsettled',
    );
  });

  test('a doubtful day within the count gives the filer one business day', () => {
    const answer = due('schedule-13d-initial', '2014-12-16');
    expect(answer).toMatchObject({ due: '2014-12-26', certainty: 'memory' });
    expect(asked(answer)).toContain('day-may-be-closed');
    expect(lateness(answer, day('2014-12-29'))).toBe('unsettled');
    // Ten business days end on 31 December, and the next one but one is 5 January.
    expect(lateness(answer, day('2015-01-02'))).toBe('unsettled');
    expect(lateness(answer, day('2015-01-05'))).toBe('late');
  });

  test('a doubtful day inside calendar days changes nothing', () => {
    expect(due('schedule-13d-initial', '2014-12-19')).toMatchObject({
      due: '2014-12-29',
      certainty: 'primary',
      doubts: [],
    });
  });

  test('days late, of both kinds', () => {
    expect(daysLate(day('2025-12-31'), day('2026-01-05'))).toEqual({
      late: true,
      calendarDays: 5,
      businessDays: 2,
    });
  });
});

function namesOf(...of: Parameters<typeof triggersOf>): string[] {
  return triggersOf(...of).map(({ name }) => name);
}

describe('triggers', () => {
  test('names are unique', () => {
    const names = allTriggers.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  test('a filing’s form and rule say which can stand behind it', () => {
    expect(namesOf('13D')).toEqual(['schedule-13d-initial']);
    expect(namesOf('13G', '13d-1(c)')).toEqual(['schedule-13g-passive-initial']);
    expect(namesOf('13G')).toHaveLength(4);
    expect(namesOf('13G/A')).toHaveLength(5);
  });
});
