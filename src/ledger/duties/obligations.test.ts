import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../../test/thorough.ts';
import { type Day, parseDay } from '../../value/day.ts';
import { parseJournal } from '../journal/parse-journal.ts';
import { replay } from '../journal/replay.ts';
import { type DutiesOfStake, dutiesOf } from './obligations.ts';

function day(text: string): Day {
  return parseDay(text) ?? expect.fail(text);
}

function duties(lines: string, today: string, aheadDays = 0): DutiesOfStake {
  const { journal, findings } = parseJournal(`stakeline-journal 1\n${lines}`);
  expect(findings).toEqual([]);
  const replayed = replay(journal.entries);
  expect(replayed.findings).toEqual([]);
  return dutiesOf(replayed, day(today), { aheadDays });
}

/** `trigger event due state`, and what met it. */
function shown({ obligations }: DutiesOfStake): readonly string[] {
  return obligations.map(({ trigger, event, due, standing }) =>
    [trigger.name, event, due.due ?? 'promptly', standing.state, standing.metBy?.day ?? '']
      .join(' ')
      .trim(),
  );
}

function asked({ questions }: DutiesOfStake): readonly string[] {
  return questions.map(({ question, day: on, due }) =>
    `${question.name} ${on} ${due?.due ?? ''}`.trim(),
  );
}

/** A class of a hundred shares for each percent. */
const CLASS = '2023-01-02 count 10000 as-of 2023-01-02\n2023-01-02 class covered\n';

describe('Schedule 13D', () => {
  test('the first, its amendment, and the exit', () => {
    const found = duties(
      `${CLASS}2024-03-01 purpose control
2024-03-01 purchase A 490
2024-03-04 purchase A 11
2024-03-11 filed 13D
2024-03-12 purchase A 60
2024-03-13 purchase A 40
2024-03-18 filed 13D/A number 1
2024-04-01 sale A 200`,
      '2024-04-02',
    );
    expect(shown(found)).toEqual([
      'schedule-13d-initial 2024-03-04 2024-03-11 met 2024-03-11',
      'schedule-13d-amendment 2024-03-13 2024-03-15 met late 2024-03-18',
      'schedule-13d-exit 2024-04-01 2024-04-03 open',
    ]);
    expect(found.obligations[1]?.standing.late).toEqual({
      late: true,
      calendarDays: 3,
      businessDays: 1,
    });
    expect(found.obligations[2]?.standing.daysLeft).toBe(1);
    expect(found.obligations[0]?.what).toBe(
      'Owned 490 shares (4.900000 %) before and 501 shares (5.010000 %) after.',
    );
    expect(found.reportsOn).toBe('none');
  });

  test('exactly five percent is not more, and small changes are no event', () => {
    expect(
      shown(duties(`${CLASS}2024-03-01 purpose control\n2024-03-01 purchase A 500`, '2024-05-01')),
    ).toEqual([]);
    const small = `${CLASS}2024-01-02 opening A 700\n2024-01-02 filed 13D\n2024-03-01 purchase A 50\n2024-03-02 sale A 50\n2024-03-03 purchase A 99`;
    expect(shown(duties(small, '2024-05-01'))).toEqual([]);
  });

  test('what the old text asked', () => {
    const lines = `2003-12-12 count 34309526 as-of 2003-11-30
2000-03-03 filed 13D
2003-12-28 opening ST 2202000
2003-12-29 filed 13D/A number 1
2003-12-29 sale ST 281500
2003-12-30 sale ST 1023000
2004-01-20 filed 13D/A number 2 event 2003-12-30`;
    const found = duties(lines, '2004-02-01');
    expect(shown(found)).toEqual([
      'schedule-13d-exit 2003-12-30 promptly met, to be judged 2004-01-20',
    ]);
    expect(found.obligations[0]?.questions.map(({ name }) => name)).toEqual(['how-prompt']);
    expect(found.obligations[0]?.due.version?.from).toBe('1978-04-28');
  });

  test('a group forms when a person joins', () => {
    const lines = `${CLASS}2024-01-01 purpose control\n2024-01-02 purchase A 300\n2024-03-04 purchase B 290\n2024-04-02 join B`;
    expect(shown(duties(lines, '2024-04-03'))).toEqual([
      'schedule-13d-group-forms 2024-04-02 2024-04-09 open',
    ]);
  });

  test('purpose, persons and powers are questions', () => {
    const lines = `${CLASS}2024-01-02 opening A 700\n2024-01-02 filed 13D\n2024-03-01 powers A voting A,B dispositive A`;
    expect(asked(duties(lines, '2024-05-01'))).toEqual(['material-fact 2024-03-01 2024-03-05']);
  });

  test('a class that shrinks acquires nothing', () => {
    const lines = `${CLASS}2024-01-02 opening A 490\n2024-03-01 count 9000 as-of 2024-03-01`;
    const found = duties(lines, '2024-05-01');
    expect(shown(found)).toEqual([]);
    expect(asked(found)).toEqual(['denominator-only-change 2024-03-01']);
  });

  test('a split changes no percentage', () => {
    const lines = `${CLASS}2024-01-02 opening A 700\n2024-01-02 filed 13D\n2024-03-01 split 3 for 1\n2024-03-02 sale A 299\n2024-03-03 sale A 1`;
    expect(shown(duties(lines, '2024-03-04'))).toEqual([
      'schedule-13d-amendment 2024-03-03 2024-03-05 open',
    ]);
  });
});

describe('a right', () => {
  const lines = `${CLASS}2024-01-02 purpose passive
2024-01-02 opening A 400
2024-01-03 right W A 150 exercisable 2024-08-01`;

  test('ripens without a trade, and is seen ahead', () => {
    expect(shown(duties(lines, '2024-05-01', 40))).toEqual([
      'schedule-13g-passive-initial 2024-06-02 2024-06-12 ahead',
    ]);
    expect(shown(duties(lines, '2024-05-01', 30))).toEqual([]);
    expect(shown(duties(lines, '2024-06-03'))).toEqual([
      'schedule-13g-passive-initial 2024-06-02 2024-06-12 open',
    ]);
  });

  test('used after it ripened acquires nothing more', () => {
    const used = `${lines}\n2024-06-05 filed 13G rule 13d-1(c)\n2024-08-02 exercise W 150`;
    expect(shown(duties(used, '2024-09-01'))).toEqual([
      'schedule-13g-passive-initial 2024-06-02 2024-06-12 met 2024-06-05',
    ]);
  });
});

describe('Schedule 13G', () => {
  test('a passive holder over ten percent, a move of five points, a period’s end and the exit', () => {
    const lines = `${CLASS}2025-01-02 status passive
2025-01-02 purchase A 600
2025-01-08 filed 13G rule 13d-1(c)
2025-02-03 purchase A 450
2025-02-04 filed 13G/A number 1
2025-03-03 purchase A 501
2025-05-05 purchase A 149
2025-08-14 filed 13G/A number 2
2025-08-15 sale A 1300`;
    expect(shown(duties(lines, '2025-11-01'))).toEqual([
      'schedule-13g-passive-initial 2025-01-02 2025-01-10 met 2025-01-08',
      'schedule-13g-passive-over-ten-percent 2025-02-03 2025-02-05 met 2025-02-04',
      'schedule-13g-passive-five-point-move 2025-03-03 2025-03-05 met late 2025-08-14',
      'schedule-13g-periodic-amendment 2025-06-30 2025-08-14 met 2025-08-14',
      'schedule-13g-passive-five-point-move 2025-08-15 2025-08-19 overdue',
    ]);
    expect(duties(lines, '2025-11-01').reportsOn).toBe('none');
    const exit = `${CLASS}2025-01-02 status passive\n2025-01-02 purchase A 600\n2025-01-08 filed 13G\n2025-08-15 sale A 300`;
    expect(shown(duties(exit, '2025-11-01')).slice(1)).toEqual([
      'schedule-13g-exit 2025-09-30 2025-11-14 open',
    ]);
  });

  test('twenty percent, and a control purpose, end it', () => {
    const start = `${CLASS}2025-01-02 status passive\n2025-01-02 purchase A 600\n2025-01-08 filed 13G rule 13d-1(c)\n`;
    expect(shown(duties(`${start}2025-02-03 purchase A 1400`, '2025-02-04')).slice(1)).toEqual([
      'schedule-13d-after-twenty-percent 2025-02-03 2025-02-10 open',
    ]);
    expect(shown(duties(`${start}2025-02-03 purpose control`, '2025-02-04')).slice(1)).toEqual([
      'schedule-13d-after-control-purpose 2025-02-03 2025-02-10 open',
    ]);
  });

  test('what ends it forbids to acquire more until ten days after Schedule 13D', () => {
    const lines = `${CLASS}2025-01-02 status passive
2025-01-02 purchase A 600
2025-01-08 filed 13G rule 13d-1(c)
2025-02-03 purpose control
2025-02-03 purchase A 1
2025-02-04 purchase A 2
2025-02-10 filed 13D
2025-02-11 sale A 3
2025-02-20 purchase A 4
2025-02-21 purchase A 5`;
    const told = (today: string): readonly string[] =>
      duties(lines, today).findings.map(({ message }) => message);
    const cite = '(17 CFR 240.13d-1(e)(2) and (f)(2))';
    expect(told('2025-02-07')).toEqual([
      `On 2025-02-04 2 shares were acquired, though from 2025-02-03 until the tenth day after Schedule 13D is filed nothing may be ${cite}.`,
    ]);
    expect(told('2025-03-03')).toEqual(
      [
        ['2025-02-04', '2'],
        ['2025-02-20', '4'],
      ].map(
        ([on, shares]) =>
          `On ${on} ${shares} shares were acquired, though from 2025-02-03 until the end of 2025-02-20 nothing may be ${cite}.`,
      ),
    );
    expect(duties(lines, '2025-03-03').obligations[1]?.ban?.through).toBe('2025-02-20');
  });

  test('an institution is looked at when months and quarters end', () => {
    const lines = `${CLASS}2025-01-02 status institution\n2025-01-02 purchase A 600\n2025-04-10 purchase A 500`;
    expect(shown(duties(lines, '2025-04-01'))).toEqual([
      'schedule-13g-institution-initial 2025-03-31 2025-05-15 open',
    ]);
    expect(shown(duties(lines, '2025-04-11', 25))).toEqual([
      'schedule-13g-institution-initial 2025-03-31 2025-05-15 open',
      'schedule-13g-institution-over-ten-percent 2025-04-30 2025-05-07 ahead',
    ]);
  });

  test('an exempt holder files for the test day', () => {
    const lines = `${CLASS}2025-01-02 status exempt\n2025-01-02 opening A 600`;
    expect(shown(duties(lines, '2025-05-01'))).toEqual([
      'schedule-13g-exempt-initial 2025-03-31 2025-05-15 open',
    ]);
  });
});

function asText(lines: readonly string[]): string {
  return JSON.stringify(duties(lines.join('\n'), '2025-09-01', 60));
}

test('any order of arrival asks the same', () => {
  const lines = `${CLASS}2025-01-02 status passive
2025-01-02 purchase A 300
2025-01-02 purchase A 301
2025-01-08 filed 13G rule 13d-1(c)
2025-02-03 purchase A 450
2025-03-03 right W A 200 exercisable 2025-07-01
2025-03-04 purchase A 501
2025-08-15 sale A 900`.split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      expect(asText(shuffled)).toBe(asText(lines));
    }),
    { numRuns: runs(10) },
  );
});

describe('what only a person knows', () => {
  test('leaves the schedule open, and the most urgent day is kept to', () => {
    const found = duties(`${CLASS}2025-01-02 purchase A 600`, '2025-01-03');
    const [obligation] = found.obligations;
    expect(obligation?.possible).toEqual([
      { schedule: '13D', paragraph: '13d-1(a)', due: '2025-01-10' },
      { schedule: '13G', paragraph: '13d-1(b)', due: '2025-05-15' },
      { schedule: '13G', paragraph: '13d-1(c)', due: '2025-01-10' },
    ]);
    expect(obligation?.due.due).toBe('2025-01-10');
    expect(obligation?.questions.map(({ name }) => name)).toEqual([
      'control-purpose',
      'institution-in-ordinary-course',
    ]);
    expect(found.reportsOn).toBe('open');
  });

  test('less than two percent in a year may be exempt', () => {
    const found = duties(
      `${CLASS}2025-01-02 purpose control\n2024-01-02 opening A 490\n2025-01-02 purchase A 20`,
      '2025-01-03',
    );
    expect(found.obligations[0]?.questions.map(({ name }) => name)).toEqual(['caught-acquisition']);
  });

  test('what the journal lacks is said', () => {
    expect(
      duties('2025-01-02 purchase A 600', '2025-02-01').findings.map(({ code }) => code),
    ).toEqual(['count-for-every-day']);
    expect(
      duties(`${CLASS}2025-01-02 opening A 600`, '2025-02-01').findings.map(({ code }) => code),
    ).toEqual(['statement-on-file-is-entered']);
  });
});

test('a filing of the same day that names an earlier event does not tell of a later one', () => {
  const lines = `${CLASS}2025-01-02 opening A 700
2025-01-02 filed 13D
2025-03-03 sale A 100
2025-03-04 filed 13D/A number 1 event 2025-03-03
2025-03-04 sale A 100
2025-03-06 filed 13D/A number 2 event 2025-03-04`;
  expect(shown(duties(lines, '2025-03-07'))).toEqual([
    'schedule-13d-amendment 2025-03-03 2025-03-05 met 2025-03-04',
    'schedule-13d-exit 2025-03-04 2025-03-06 met 2025-03-06',
  ]);
});
