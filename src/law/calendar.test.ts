import { describe, expect, test } from 'vitest';
import { calendarWith, isBusinessDay, standardCalendar } from './calendar.ts';
import { DAYS_KEPT_OPEN, SPECIAL_CLOSINGS } from './closings.ts';
import { readClosings } from './closings-file.ts';
import { addBusinessDays, countBusinessDays, countCalendarDays, rollForward } from './counting.ts';
import { federalHolidays } from './holidays.ts';
import { day } from './literal.ts';

const nameOn = (year: number, on: string) =>
  federalHolidays(year).find(({ observed }) => observed === on)?.name;

describe('federal holidays by statute', () => {
  test.each([
    [1970, '1970-02-23', 'Washington’s Birthday'],
    [1970, '1970-05-29', 'Memorial Day'],
    [1971, '1971-02-15', 'Washington’s Birthday'],
    [1975, '1975-10-27', 'Veterans Day'],
    [1978, '1978-11-10', 'Veterans Day'],
    [1985, '1985-01-21', undefined],
    [1986, '1986-01-20', 'Birthday of Martin Luther King, Jr.'],
    [2010, '2010-12-31', 'New Year’s Day'],
    [2011, '2011-01-01', undefined],
    [2020, '2020-06-19', undefined],
    [2022, '2022-06-20', 'Juneteenth National Independence Day'],
  ])('%i: %s is %s', (year, on, name) => {
    expect(nameOn(year, on)).toBe(name);
  });

  test('the exchanges’ own holidays are business days, federal ones are not', () => {
    expect(isBusinessDay(day('2025-04-18'))).toBe(true);
    expect(isBusinessDay(day('2025-10-13'))).toBe(false);
    expect(isBusinessDay(day('2021-01-20'))).toBe(true);
  });
});

describe('closings', () => {
  test('every closing is a weekday, and says why and where from', () => {
    for (const { day: on, why, source } of SPECIAL_CLOSINGS) {
      expect(standardCalendar.dayAt(on).kind, on).toMatch(/closing|holiday/);
      expect(`${why}${source}`).not.toBe('');
    }
    for (const { day: on } of DAYS_KEPT_OPEN) expect(isBusinessDay(on), on).toBe(true);
  });

  test('a user’s closing joins, with its reason', () => {
    const { closings, refused } = readClosings('# ours\n2027-01-11, day of mourning, a notice\n\n');
    expect(refused).toEqual([]);
    const calendar = calendarWith(closings);
    expect(calendar.dayAt(day('2027-01-11'))).toMatchObject({
      kind: 'closing',
      why: 'day of mourning',
    });
    expect(addBusinessDays(day('2027-01-08'), 1, calendar)).toBe('2027-01-12');
    expect(addBusinessDays(day('2027-01-08'), 1)).toBe('2027-01-11');
  });

  test('a line without a day or a reason is refused by its number', () => {
    const { closings, refused } = readClosings('2027-01-11\n31 January, mourning\r\n2027-02-30,x');
    expect(closings).toEqual([]);
    expect(refused.map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  test('a line that contradicts the calendar or a line before is refused', () => {
    const { closings, refused } = readClosings(
      '2027-01-11, a\n2027-01-11, b\n2027-01-16, Saturday\n2027-07-05, c\n2012-10-29, storm\n2014-12-26, d',
    );
    expect(closings.map((closing) => closing.day)).toEqual(['2027-01-11', '2014-12-26']);
    expect(refused.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  test('a text that is no list of closings is refused as a whole, not cut', () => {
    const { closings, refused } = readClosings('2027-01-11, a\n'.repeat(10_001));
    expect(closings).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  test('an executive order without word on filings leaves a doubt, not a closing', () => {
    const { counting } = countBusinessDays(day('2014-12-24'), 1);
    expect(counting.at(-1)).toMatchObject({ day: '2014-12-26', kind: 'business', number: 1 });
    expect(counting.at(-1)?.doubt).toContain('executive order');
  });
});

describe('counting', () => {
  test('each day says why it counted or did not', () => {
    const { ends, counting } = countBusinessDays(day('2025-12-23'), 2);
    expect(ends).toBe('2025-12-30');
    expect(counting.map(({ day: on, number, why }) => [on, number ?? why])).toEqual([
      ['2025-12-24', 'federal offices closed by executive order'],
      ['2025-12-25', 'Christmas Day'],
      ['2025-12-26', 'federal offices closed by executive order'],
      ['2025-12-27', 'Saturday'],
      ['2025-12-28', 'Sunday'],
      ['2025-12-29', 1],
      ['2025-12-30', 2],
    ]);
  });

  test('calendar days are rolled, and the days of the roll are marked', () => {
    const { ends, counting } = countCalendarDays(day('2023-12-14'), 10);
    expect(ends).toBe('2023-12-26');
    expect(counting.filter(({ rolled }) => rolled).map(({ day: on }) => on)).toEqual([
      '2023-12-25',
      '2023-12-26',
    ]);
    expect(rollForward(day('2023-12-24'))).toBe('2023-12-26');
    expect(rollForward(day('2023-12-22'))).toBe('2023-12-22');
  });

  test('the ends of a year and of the calendar are passed', () => {
    expect(addBusinessDays(day('2024-12-31'), 1)).toBe('2025-01-02');
    expect(addBusinessDays(day('2199-12-31'), 1)).toMatch(/^2200-01-0/);
  });
});
