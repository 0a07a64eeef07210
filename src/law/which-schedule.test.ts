import { describe, expect, test } from 'vitest';
import { day, decimal } from './literal.ts';
import { type HolderFacts, whichSchedule } from './which-schedule.ts';
import { whyNot13G } from './why-not-13g.ts';

const ON = day('2025-06-02');

function decide(percent: string, facts: Partial<HolderFacts> = {}) {
  const known = { coveredClass: true, caughtAcquisition: true };
  return whichSchedule({ on: ON, percent: decimal(percent), ...known, ...facts });
}

describe('which schedule', () => {
  test('nothing is asked of a holder at five percent', () => {
    expect(whichSchedule({ on: ON, percent: decimal('5') })).toMatchObject({
      schedule: 'none',
      questions: [],
    });
  });

  test('what only a person can know stays open, with both outcomes', () => {
    const decision = decide('6', { institution: false });
    expect(decision.schedule).toBe('open');
    expect(decision.questions.map(({ name }) => name)).toEqual(['control-purpose']);
    expect(decision.possible.map(({ schedule }) => schedule)).toEqual(['13D', '13G']);
  });

  test('with nothing known all four questions are put, in order', () => {
    const { questions } = whichSchedule({ on: ON, percent: decimal('25') });
    expect(questions.map(({ name }) => name)).toEqual([
      'covered-class',
      'caught-acquisition',
      'control-purpose',
      'institution-in-ordinary-course',
    ]);
  });

  test('a fact that changes nothing is not asked for', () => {
    expect(decide('25', { caughtAcquisition: false })).toMatchObject({
      schedule: '13G',
      paragraph: '13d-1(d)',
    });
    expect(decide('25', { coveredClass: false })).toMatchObject({ schedule: 'none' });
  });

  test('before 1998 a passive holder had no Schedule 13G', () => {
    const facts = { on: day('1997-03-03'), controlPurpose: false, institution: false };
    expect(decide('6', facts)).toMatchObject({ schedule: '13D', paragraph: '13d-1(a)' });
  });

  test.each([
    ['19.9', false, '13G', '13d-1(c)'],
    ['20', false, '13D', '13d-1(f)'],
    ['45', true, '13G', '13d-1(b)'],
  ])('at %s percent, institution %s: %s under %s', (percent, institution, schedule, paragraph) => {
    const decision = decide(percent, { institution, controlPurpose: false });
    expect(decision).toMatchObject({ schedule, paragraph });
    expect(decision.reasons[0]?.cite).toContain(paragraph);
  });
});

describe('why not Schedule 13G', () => {
  test.each([
    [{ rule: '13d-1(c)', percent: decimal('20.0') }, 1],
    [{ rule: '13d-1(c)', percent: decimal('19.9') }, 0],
    [{ rule: '13d-1(b)', percent: decimal('60') }, 0],
    [{ rule: '13d-1(b)', types: ['PN', 'CO'] }, 1],
    [{ rule: '13d-1(b)', types: ['IA', 'PN'] }, 0],
    [{ rule: '13d-1(b)', types: ['OO'] }, 0],
    [{ rule: '13d-1(b)', controlPurpose: true }, 1],
    [{ rule: '13d-1(d)', controlPurpose: true, percent: decimal('60') }, 0],
  ] as const)('%o has %i reasons', (filed, reasons) => {
    expect(whyNot13G({ on: ON, ...filed })).toHaveLength(reasons);
  });
});
