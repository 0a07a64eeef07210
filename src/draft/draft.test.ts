import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../test/thorough.ts';
import { stated } from '../filing/fact.ts';
import { sample13d, sample13g } from '../filing/sample.ts';
import { parseJournal } from '../ledger/journal/parse-journal.ts';
import { replay } from '../ledger/journal/replay.ts';
import { type Day, parseDay } from '../value/day.ts';
import { checklist } from './checklist.ts';
import { computeDraft } from './compute-draft.ts';
import type { Computed, Draft } from './draft.ts';
import { draftStateFindings } from './draft-state-findings.ts';
import { effectiveFields } from './effective-fields.ts';
import { filingOfDraft } from './filing-of-draft.ts';
import { jointFilingAgreement } from './joint-filing-agreement.ts';
import type { Refused } from './next-filing.ts';
import { isDraft, parseDraft } from './parse-draft.ts';
import { printDraft } from './print-draft.ts';
import { newDraft, recompute } from './recompute.ts';

const HEAD = [
  '2024-01-02 count 10000 as-of 2023-12-31 document "Form 10-Q"',
  '2024-01-02 class covered',
  '2024-01-02 opening Quill 450',
];
const CONTROL = '2024-01-02 purpose control';
const OVER_FIVE = '2024-03-04 purchase Quill 250 at 8.10 how "open market"';
const FILED_13D = '2024-03-08 filed 13D';

function day(text: string): Day {
  const value = parseDay(text);
  if (value === undefined) throw new RangeError(`A test names a day that there is not: ${text}`);
  return value;
}

function computedOf(
  lines: readonly string[],
  on: string,
  more: { readonly event?: string; readonly last?: ReturnType<typeof sample13d> } = {},
): Computed | Refused {
  const text = `stakeline-journal 1\nissuer "Northfield Robotics, Inc."\nclass "Common Stock"\n${lines.join('\n')}\n`;
  const { journal, findings } = parseJournal(text);
  expect(findings).toEqual([]);
  return computeDraft({
    stake: journal.stake,
    replayed: replay(journal.entries),
    links: more.last ? [{ name: 'last.txt', filing: more.last }] : [],
    on: day(on),
    ...(more.event !== undefined && { event: day(more.event) }),
  });
}

/** What is said instead of a draft. */
function refusal(lines: readonly string[]): unknown {
  return computedOf([...HEAD, ...lines], '2024-03-05');
}

function draftOf(...given: Parameters<typeof computedOf>): Draft {
  const computed = computedOf(...given);
  if ('refused' in computed) throw new RangeError(computed.refused);
  return newDraft(computed);
}

/** What is said of the draft’s aggregate amount. */
function aggregateFindings(draft: Draft): string[] {
  return draftStateFindings(draft)
    .filter(({ path }) => path === 'person Quill / aggregate amount')
    .map(({ code, message }) => `${code}: ${message}`);
}

function edited(draft: Draft, edits: Readonly<Record<string, Record<string, string>>>): Draft {
  const texts = Object.entries(edits).map(
    ([section, fields]) => [section, new Map(Object.entries(fields))] as const,
  );
  return { ...draft, edits: new Map(texts) };
}

describe('which filing is next', () => {
  test.each([
    ['a new 13D', [CONTROL, OVER_FIVE], '2024-03-05', '13D', 'new', '2024-03-04'],
    [
      'an amendment after one percent',
      [CONTROL, OVER_FIVE, FILED_13D, '2024-04-01 purchase Quill 200 at 9'],
      '2024-04-02',
      '13D/A',
      'amendment',
      '2024-04-01',
    ],
    [
      'an exit',
      [CONTROL, OVER_FIVE, FILED_13D, '2024-04-01 sale Quill 300 at 9'],
      '2024-04-02',
      '13D/A',
      'exit',
      '2024-04-01',
    ],
    [
      'a new 13G',
      ['2024-01-02 purpose passive', '2024-01-02 status passive', OVER_FIVE],
      '2024-03-05',
      '13G',
      'new',
      '2024-03-04',
    ],
    [
      'a switch from 13G to 13D',
      [
        '2024-01-02 purpose passive',
        '2024-01-02 status passive',
        OVER_FIVE,
        '2024-03-08 filed 13G rule 13d-1(c)',
        '2024-04-01 purpose control',
      ],
      '2024-04-02',
      '13D',
      'switch',
      '2024-04-01',
    ],
    [
      'an exit from 13G',
      [
        '2024-01-02 purpose passive',
        '2024-01-02 status passive',
        OVER_FIVE,
        '2024-03-08 filed 13G rule 13d-1(c)',
        '2024-11-01 sale Quill 300 at 9',
      ],
      '2025-01-10',
      '13G/A',
      'exit',
      '2024-12-31',
    ],
  ])('%s', (_, lines, on, form, kind, event) => {
    const { computed } = draftOf([...HEAD, ...lines], on);
    expect([computed.form, computed.kind]).toEqual([form, kind]);
    expect(computed.sections.get('statement')?.get('event day')?.value).toBe(event);
    expect(computed.reasons.join('\n')).toMatch(/CFR 240\.13d/);
  });

  test('is refused where nothing is due, where the schedule is open, and on a broken journal', () => {
    expect(refusal([CONTROL])).toMatchObject({
      refused: expect.stringMatching(/Nothing is due on 2024-03-05/),
    });
    expect(refusal([OVER_FIVE])).toMatchObject({
      refused: expect.stringMatching(/hangs on what the journal does not say/),
    });
    expect(refusal([CONTROL, '2024-01-03 sale Quill 900 at 8'])).toMatchObject({
      refused: expect.stringMatching(/contradicts itself/),
    });
  });

  test('is an amendment where the filer names a material change', () => {
    const lines = [...HEAD, CONTROL, OVER_FIVE, FILED_13D];
    const { computed } = draftOf(lines, '2024-05-02', { event: '2024-05-01' });
    expect(computed.form).toBe('13D/A');
    expect(computed.sections.get('item 4')?.get('text')?.gap).toContain('2024-05-01');
  });
});

describe('what is computed', () => {
  const SALE = [...HEAD, CONTROL, OVER_FIVE, FILED_13D, '2024-04-01 sale Quill 300 at 9'];

  test('numbers, trades since the last filing, and the exit', () => {
    const { filing } = filingOfDraft(draftOf(SALE, '2024-04-02'));
    const [person] = filing.reportingPersons;
    expect(person?.aggregateAmount?.value?.toString()).toBe('400');
    expect(person?.percentOfClass?.value?.toString()).toBe('4.0');
    expect(filing.transactions.map(({ date, side }) => [date.value, side.value])).toEqual([
      ['2024-04-01', 'sale'],
    ]);
    expect(filing.exitDate?.value).toBe('2024-04-01');
    expect(filing.amendmentNumber?.value).toBe(1);
    const five = filing.items.find(({ number }) => number.value === '5');
    expect(five?.parts?.find(({ part }) => part === 'e')?.text.value).toBe(
      'On April 1, 2024, Quill ceased to be the beneficial owner of more than five percent of the class.',
    );
  });

  test('facts of the last cover page are carried, and doubtful ones are to be looked at', () => {
    const last = sample13d({ persons: [{ name: 'Quill' }] });
    const [page] = last.reportingPersons;
    const doubtful = {
      ...last,
      reportingPersons: [{ ...page, citizenship: { ...stated('Delaware'), doubt: 'blurred' } }],
    };
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the page is the sample's own
    const draft = draftOf(SALE, '2024-04-02', { last: doubtful as typeof last });
    expect(draft.computed.sections.get('person Quill')?.get('citizenship')).toMatchObject({
      value: 'Delaware',
      gap: expect.stringMatching(/blurred/),
    });
    expect(draft.computed.unchanged.join('\n')).toMatch(
      /^Item 4 stays as the original.*\(last\.txt\) left it\.$/m,
    );
  });

  test('a person whom the journal does not know gets no numbers', () => {
    const last = sample13d({ persons: [{ name: 'Somebody Else' }] });
    const draft = draftOf(SALE, '2024-04-02', { last });
    const { filing, findings } = filingOfDraft(draft);
    expect(filing.reportingPersons).toHaveLength(1);
    expect(filing.reportingPersons[0]?.aggregateAmount).toBeUndefined();
    expect(findings.map(({ path }) => path)).toContain('person Somebody Else / aggregate amount');
  });

  test('Schedule 13G tells Item 4 and the box of Item 5, and carries the rest', () => {
    const lines = [
      ...HEAD,
      '2024-01-02 status passive',
      '2024-01-02 purpose passive',
      OVER_FIVE,
      '2024-03-08 filed 13G rule 13d-1(c)',
      '2024-11-01 sale Quill 300 at 9',
    ];
    const last = sample13g({ persons: [{ name: 'Quill' }], rules13G: ['13d-1(c)'] });
    const { filing } = filingOfDraft(draftOf(lines, '2025-01-10', { last }));
    const item = (number: string): (typeof filing.items)[number] | undefined =>
      filing.items.find((one) => one.number.value === number);
    expect(item('4')?.parts?.map(({ text }) => text.value)).toEqual([
      '400',
      '4.0',
      '400',
      '0',
      '400',
      '0',
    ]);
    expect(item('5')?.fivePercentOrLess?.value).toBe(true);
    expect(filing.rules13G[0]?.value).toBe('13d-1(c)');
  });

  test('the same journal in any order gives the same draft', () => {
    const whole = printDraft(draftOf(SALE, '2024-04-02'));
    fc.assert(
      fc.property(fc.shuffledSubarray(SALE, { minLength: SALE.length }), (lines) => {
        expect(printDraft(draftOf(lines, '2024-04-02'))).toBe(whole);
      }),
      { numRuns: runs(10) },
    );
  });
});

describe('edits', () => {
  const LINES = [...HEAD, CONTROL, OVER_FIVE];
  const draft = draftOf(LINES, '2024-03-05');

  test('go before what is computed, and close gaps', () => {
    const mine = edited(draft, {
      'item 4': { text: 'To seek two seats on the board.\n' },
      'person Quill': { 'percent of class': '5.50' },
    });
    const { filing, findings } = filingOfDraft(mine);
    expect(filing.items.find(({ number }) => number.value === '4')?.text.value).toBe(
      'To seek two seats on the board.',
    );
    expect(filing.reportingPersons[0]?.percentOfClass?.value?.toString()).toBe('5.50');
    expect(findings.map(({ path }) => path)).not.toContain('item 4 / text');
  });

  test('an edit whose basis changes is told until its basis is taken out', () => {
    const mine = edited(draft, { 'person Quill': { 'aggregate amount': '551' } });
    const more = draftOf([...LINES, '2024-03-05 purchase Quill 7 at 8.2'], '2024-03-05').computed;
    const anew = recompute(mine, more);
    const said =
      'edit-basis-current: “aggregate amount” of “person Quill” was edited over “700”; now “707” is computed there.';
    expect(aggregateFindings(recompute(mine, draft.computed))).toEqual([]);
    expect(aggregateFindings(anew)).toEqual([said]);
    expect(aggregateFindings(recompute(anew, more))).toEqual([said]);
    expect(aggregateFindings({ ...anew, bases: new Map() })).toEqual([]);
  });

  test('an edit without a place is kept and told', () => {
    const mine = edited(draft, { 'person Quil': { comment: 'x' }, 'item 4': { b: 'y' } });
    const told = draftStateFindings(mine).filter(({ code }) => code === 'edit-has-its-place');
    expect(told.map(({ path }) => path)).toEqual(['person Quil / comment', 'item 4 / b']);
    expect(effectiveFields(mine).has('person Quil')).toBe(false);
  });

  test('a value that is no number, day or answer is told and left out', () => {
    const mine = edited(draft, {
      'person Quill': { 'aggregate amount': 'about 500', 'legal proceedings': 'maybe' },
      statement: { 'event day': '2024-02-30' },
    });
    const { filing, findings } = filingOfDraft(mine);
    expect(filing.eventDate).toBeUndefined();
    expect(findings.filter(({ code }) => code === 'draft-value-readable')).toHaveLength(3);
  });

  test('survive being printed, read and computed anew, whatever they say', () => {
    const name = fc.constantFrom(
      'item 4',
      'person Quill',
      'statement',
      'notice 2',
      'no: such #one',
    );
    const field = fc.oneof(
      fc.constantFrom('text', 'comment', 'issuer'),
      fc.string({ maxLength: 8 }),
    );
    const fields = fc.dictionary(field, fc.string({ unit: 'binary', maxLength: 60 }), {
      minKeys: 1,
      maxKeys: 4,
    });
    fc.assert(
      fc.property(fc.dictionary(name, fields, { maxKeys: 4 }), (edits) => {
        const mine = edited(draft, edits);
        const text = printDraft(mine);
        const read = parseDraft(text);
        if ('problem' in read) throw new Error(read.problem);
        expect(read.edits).toEqual(mine.edits);
        const anew = parseDraft(printDraft(recompute(read, draft.computed), text));
        expect('problem' in anew ? anew : anew.edits).toEqual(mine.edits);
      }),
      { numRuns: runs(10) },
    );
  });
});

describe('the file', () => {
  const draft = draftOf([...HEAD, CONTROL, OVER_FIVE], '2024-03-05');
  const text = printDraft(draft);

  test('is known by its first lines, and reads back to what was printed', () => {
    expect(isDraft(text)).toBe(true);
    expect(isDraft('SCHEDULE 13D')).toBe(false);
    const read = parseDraft(text);
    expect('problem' in read ? read : printDraft(read)).toBe(
      'problem' in read ? '' : printDraft(newDraft(read.computed)),
    );
    expect(effectiveFields('problem' in read ? draft : read)).toEqual(effectiveFields(draft));
  });

  test('keeps the filer’s remarks among the edits', () => {
    const mine = text.replace(
      'edits: {}',
      'edits:\n  # counsel asked for this\n  item 4:\n    text: None.',
    );
    const read = parseDraft(mine);
    if ('problem' in read) throw new Error(read.problem);
    expect(printDraft(recompute(read, draft.computed), mine)).toContain('# counsel asked for this');
  });

  test.each([
    [
      'a computed value changed by hand',
      (one: string) => one.replace('"700"', '701').replace(': 700', ': 701'),
      /changed by hand/,
    ],
    ['broken YAML', (one: string) => `${one}\n  - : [`, /./],
    [
      'a list for the edits',
      (one: string) => one.replace('edits: {}', 'edits: [a]'),
      /takes sections/,
    ],
    ['a later version', (one: string) => one.replace('draft: 1', 'draft: 2'), /version 1/],
    ['deep nesting', () => `stakeline draft: ${'['.repeat(50_000)}`, /./],
    ['an alias', (one: string) => one.replace('edits: {}', 'edits:\n  item 4: *x'), /./],
  ])('refuses %s', (_, change, problem) => {
    expect(parseDraft(change(text))).toMatchObject({ problem: expect.stringMatching(problem) });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.nat(text.length),
        (noise, at) => {
          const read = parseDraft(text.slice(0, at) + noise + text.slice(at));
          if (!('problem' in read)) filingOfDraft(read);
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

test('an agreement is made for several persons only', () => {
  expect(jointFilingAgreement(sample13d())).toBeUndefined();
  const two = sample13d({ persons: [{ name: 'Quill LP' }, { name: 'Ada Quill' }] });
  expect(jointFilingAgreement(two)).toContain(
    'Quill LP and Ada Quill agree under Rule 13d-1(k)(1)',
  );
});

test('the checklist names errors, mode, copies and codes', () => {
  const draft = draftOf([...HEAD, CONTROL, OVER_FIVE], '2024-03-05');
  const { filing, findings } = filingOfDraft(draft);
  const list = checklist({
    draft,
    filing,
    mode: 'TEST',
    findings,
    files: ['a.xml'],
    hasAgreement: false,
  });
  expect(list).toContain(`## Errors (${findings.length})`);
  for (const word of ['TEST', '13d-7', 'keeps no codes', 'Form ID']) expect(list).toContain(word);
});
