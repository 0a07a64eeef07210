import { describe, expect, test } from 'vitest';
import { sample13d } from '../../filing/sample.ts';
import { driftReport } from './drift-report.ts';
import { sharesInReport } from './earlier-report.ts';
import { type Observation, observeFiling } from './observe.ts';
import { DriftTally } from './tally.ts';

/** A filing of which nothing but the given troubles is to be said. */
function html(year: number, ...troubles: string[]): Observation {
  return { format: 'html', schedule: '13D', year, fields: {}, troubles };
}

function tallyOf(...groups: readonly (readonly [count: number, Observation])[]): DriftTally {
  const tally = new DriftTally();
  for (const [count, observation] of groups) {
    for (let at = 0; at < count; at += 1) tally.add(`${observation.year}-${at}`, observation);
  }
  return tally;
}

describe('one filing', () => {
  test('counts each cover page by itself, and tells what it lacks', () => {
    const [person] = sample13d().reportingPersons;
    if (!person) throw new Error('the sample has a person');
    const { aggregateAmount, ...lacking } = person;
    const doubtful = { ...person, percentOfClass: { doubt: 'Two numbers stand here.' } };
    const filing = { ...sample13d(), reportingPersons: [person, lacking, doubtful] };
    const { schedule, fields, troubles } = observeFiling(filing, [], 'text');
    expect(aggregateAmount).toBeDefined();
    expect(schedule).toBe('13D');
    expect(fields['reportingPersons.aggregateAmount']).toEqual({
      read: 2,
      absent: 1,
      unread: 0,
      doubted: 0,
    });
    expect(fields['reportingPersons.percentOfClass']).toMatchObject({ read: 2, unread: 1 });
    expect(fields).not.toHaveProperty('rules13G');
    expect(troubles).toContain('in part absent reportingPersons.aggregateAmount');
    expect(troubles).toContain('in part unread reportingPersons.percentOfClass');
  });

  test('without a cover page, or of another form, is told from the others', () => {
    const none = { ...sample13d(), reportingPersons: [] };
    expect(observeFiling(none, [], 'html').troubles).toContain('absent reportingPersons');
    const formType = { value: '10-K' };
    const submission = { formType, parties: [], groupMembers: [], exhibits: [] };
    expect(observeFiling({ ...sample13d(), submission }, [], 'html').schedule).toBe('other');
  });
});

describe('many filings', () => {
  test('the rarest reading comes first, with files to look at', () => {
    const tally = tallyOf(
      [500, html(2010)],
      [400, html(2010, 'absent exitDate')],
      [2, html(2010, 'absent reportingPersons.aggregateAmount')],
    );
    const { signatures, filings } = driftReport(tally);
    expect(filings).toBe(902);
    expect(signatures.map(({ troubles }) => troubles[0])).toEqual([
      'absent reportingPersons.aggregateAmount',
      'absent exitDate',
    ]);
    expect(signatures[0]).toMatchObject({ filings: 2, examples: ['2010-0', '2010-1'], bits: 8.5 });
  });

  test('a new habit of the latest year is a change', () => {
    const tally = tallyOf(
      [300, html(2010)],
      [3, html(2010, 'absent cusips')],
      [30, html(2012)],
      [10, html(2012, 'absent cusips')],
      [1, html(2013)],
    );
    expect(driftReport(tally).changes).toEqual([
      {
        format: 'html',
        schedule: '13D',
        trouble: 'absent cusips',
        before: { filings: 3, of: 303 },
        after: { filings: 10, of: 41 },
        deviations: 7.4,
      },
    ]);
  });

  test('a day is compared with an earlier report, however many of that day share the habit', () => {
    const earlier = driftReport(tallyOf([400, html(2023)], [1, html(2023, 'absent rules13G')]));
    const shares = sharesInReport(JSON.stringify(earlier));
    const today = driftReport(tallyOf([9, html(2024, 'absent rules13G')]), shares);
    expect(today.comparedWith).toBe('earlier report');
    expect(today.changes).toMatchObject([
      { trouble: 'absent rules13G', after: { filings: 9, of: 9 } },
    ]);
    expect(today.signatures[0]?.bits).toBeGreaterThan(8);
    expect(driftReport(tallyOf([9, html(2024)]), shares).changes).toEqual([]);
  });

  test('what is no report is refused', () => {
    for (const text of ['', '{}', '[]', 'null', '{"years":[{}]}', '{"years":[1]}']) {
      expect(sharesInReport(text)).toBeUndefined();
    }
  });
});
