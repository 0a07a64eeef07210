import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { advance } from './advance.ts';
import type { Entry, PlainEntry } from './entry.ts';
import { parseJournal } from './parse-journal.ts';
import { emptyPosition, type Position } from './position.ts';
import { printEntry, printJournal } from './print-journal.ts';
import { contentReference } from './reference.ts';
import { positionOn, type Replay, replay } from './replay.ts';

const HEAD = 'stakeline-journal 1\n';

function entriesOf(lines: string): readonly Entry[] {
  const { journal, findings } = parseJournal(`${HEAD}${lines}`);
  expect(findings).toEqual([]);
  return journal.entries;
}

function messages({
  findings,
}: {
  findings: readonly { code: string; message: string }[];
}): string[] {
  return findings.map(({ code, message }) => `${code}: ${message}`);
}

/** Maps and decimals as plain text, so that two positions can be compared. */
function shown(position: Position | undefined): unknown {
  return JSON.parse(
    JSON.stringify(position ?? null, (_key, value: unknown) =>
      value instanceof Map ? [...value].toSorted(byText) : value,
    ),
  );
}

function shownReplay({ days, findings }: Replay): unknown {
  return {
    days: days.map(({ day, entries, position }) => ({
      day,
      entries: entries.map(printEntry).toSorted(),
      position: shown(position),
    })),
    findings: findings.map(({ code, message }) => `${code} ${message}`),
  };
}

function byText(one: unknown, other: unknown): number {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const START = parseDay('2024-01-01') ?? expect.fail();
const day = fc.integer({ min: 0, max: 12 }).map((count) => addDays(START, count));
const name = fc.constantFrom('Ada Quill', 'Fund B', 'none', 'C', 'D;"\\', '');
const amount = fc.integer({ min: 0, max: 5000 }).map((whole) => Decimal.of(whole));
const fraction = fc
  .tuple(fc.integer({ min: 0, max: 99999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, part]) => Decimal.parse(`${whole}.${part}`) ?? expect.fail());
const text = fc.string({ unit: 'binary', maxLength: 12 });
const names = fc.uniqueArray(name, { maxLength: 3 });
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 1 });

const plainEntry: fc.Arbitrary<PlainEntry> = fc
  .oneof(
    fc.record({ kind: fc.constant('opening'), day, holder: name, shares: amount }),
    fc.record({
      kind: fc.constantFrom('purchase', 'sale'),
      day,
      holder: name,
      shares: amount,
      price: optional(fraction),
      how: optional(text),
      ref: optional(text),
    }),
    fc.record({
      kind: fc.constant('transfer'),
      day,
      shares: amount,
      from: optional(name),
      to: optional(name),
    }),
    fc.record({
      kind: fc.constant('right'),
      day,
      name,
      holder: name,
      shares: amount,
      exercisableFrom: day,
      exercisableTo: optional(day),
      cap: optional(fraction),
      capWaivedAfterDays: optional(fc.nat(90)),
      conditionUnmet: optional(fc.constant(true)),
    }),
    fc.record({ kind: fc.constant('condition-met'), day, name }),
    fc.record({
      kind: fc.constant('exercise'),
      day,
      name,
      shares: amount,
      price: optional(fraction),
    }),
    fc.record({ kind: fc.constant('expire'), day, name, shares: optional(amount) }),
    fc.record({
      kind: fc.constant('count'),
      day,
      shares: amount,
      asOf: day,
      document: optional(text),
    }),
    fc.record({ kind: fc.constantFrom('join', 'leave'), day, person: name }),
    fc.record({
      kind: fc.constant('powers'),
      day,
      holder: name,
      voting: names,
      dispositive: names,
    }),
    fc.record({
      kind: fc.constant('purpose'),
      day,
      purpose: fc.constantFrom('control', 'passive'),
    }),
    fc.record({
      kind: fc.constant('class'),
      day,
      covered: fc.constantFrom('covered', 'not-covered'),
    }),
    fc.record({ kind: fc.constant('split'), day, after: amount, before: amount }),
    fc.record({
      kind: fc.constant('filed'),
      day,
      form: fc.constantFrom('13D', '13G/A'),
      number: optional(fc.nat(50)),
    }),
    fc.record({
      kind: fc.constant('balance'),
      day,
      row: fc.constantFrom('shares', 'aggregateAmount', 'percentOfClass', 'sharedVotingPower'),
      value: fraction,
      person: optional(name),
      note: optional(text),
    }),
  )
  // What is absent has no key, as in entries that were read.
  .map((facts) =>
    Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the records above are entries
  .map((facts) => facts as unknown as PlainEntry);

/** Entries, and corrections of some of them, of one another too. */
const entries: fc.Arbitrary<readonly Entry[]> = fc
  .tuple(
    fc.array(plainEntry, { maxLength: 25 }),
    fc.array(fc.tuple(fc.nat(), day, optional(plainEntry)), { maxLength: 4 }),
  )
  .map(([plain, corrections]) => {
    const all: Entry[] = [...plain];
    for (const [which, on, right] of corrections) {
      const target = all[which % Math.max(1, all.length)];
      if (!target) continue;
      all.push({
        kind: 'correct',
        day: on,
        of: contentReference(target),
        ...(right && { right }),
      });
    }
    return all;
  });

describe('the text form', () => {
  test('is read as written', () => {
    const lines = [
      '2003-12-28 opening "STMicroelectronics N.V." 2202000',
      '2003-12-29 sale "STMicroelectronics N.V." 100500 at 4.50 how "open market" ref T1',
      '2024-01-02 powers "Fund A" voting "Fund A",Quill dispositive none',
      '2024-01-02 right W-1 Quill 1000 exercisable 2024-06-01 until 2025-06-01 cap 9.99 condition-unmet',
      '2024-01-03 filed 13D/A number 2 event 2024-01-02 percent 5.10',
      '2024-01-03 balance sole-voting 0 of Quill',
      '2024-01-04 correct T1 because "typed twice"',
      '2024-01-04 correct T1 to 2003-12-29 sale Quill 5.00',
    ];
    expect(entriesOf(lines.join('\n')).map(printEntry)).toEqual(lines);
  });

  test('comes back from print and read', () => {
    fc.assert(
      fc.property(entries, fc.record({ issuer: text, holder: name }), (all, stake) => {
        const printed = printJournal({ stake, entries: all });
        const { journal, findings } = parseJournal(printed);
        expect(findings).toEqual([]);
        expect(JSON.stringify(journal)).toEqual(
          JSON.stringify({ stake, entries: journal.entries }),
        );
        expect(journal.entries.map((entry) => ({ ...entry }))).toHaveLength(all.length);
        expect(shownEntries(journal.entries)).toEqual(shownEntries(all));
        expect(printJournal(journal)).toBe(printed);
      }),
    );
  });

  test.each([
    ['sale', 1, 1, 'An entry begins with its day, written YYYY-MM-DD.'],
    ['2024-02-30 sale A 1', 1, 1, 'An entry begins with its day, written YYYY-MM-DD.'],
    ['2024-02-03 sold A 1', 1, 12, 'After the day stands what happened'],
    ['; remark\n2024-02-03 sale A 1,000', 2, 20, '“,” means nothing here'],
    ['2024-02-03 sale A -5', 1, 19, 'Here stands its shares'],
    ['2024-02-03 sale A 5 at', 1, 23, 'Here stands what follows “at”'],
    ['2024-02-03 sale A 5 at 1 at 2', 1, 26, '“at” stands twice.'],
    ['2024-02-03 sale "A 5', 1, 17, 'A quote is opened here'],
    ['2024-02-03 split 2', 1, 19, 'The entry lacks what follows “for”'],
    ['2024-02-03 correct x to 2024-02-03 correct y', 1, 36, 'A correction gives the right entry'],
  ])('refuses %s', (lines, line, column, message) => {
    const { findings } = parseJournal(`${HEAD}${lines}`);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.place).toEqual({ line: line + 1, column });
    expect(findings[0]?.message).toContain(message);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (one, other) => {
        parseJournal(one);
        parseJournal(`${HEAD}2024-01-02 sale ${other}`);
      }),
    );
  });
});

function shownEntries(all: readonly Entry[]): unknown {
  return JSON.parse(JSON.stringify(all.map((entry) => Object.entries(entry).toSorted(byText))));
}

describe('replay', () => {
  test('any order of arrival gives the same answer', () => {
    fc.assert(
      fc.property(
        entries.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(shownReplay(replay(shuffled))).toEqual(shownReplay(replay(all)));
        },
      ),
    );
  });

  test('step by step and rebuilt are the same', () => {
    fc.assert(
      fc.property(fc.array(plainEntry, { maxLength: 20 }), day, (all, cut) => {
        // Who joins later is known only to the whole journal.
        const some = all.filter(({ kind }) => kind !== 'join');
        const whole = replay(some);
        const part = replay(some.filter((entry) => entry.day <= cut));
        expect(part.days.map(({ position }) => shown(position))).toEqual(
          whole.days.filter((one) => one.day <= cut).map(({ position }) => shown(position)),
        );
        let position = part.days.at(-1)?.position ?? emptyPosition(cut);
        for (const { day: next, entries: ofDay } of whole.days.filter((one) => one.day > cut)) {
          ({ position } = advance(position, next, ofDay));
        }
        expect(shown({ ...position, day: cut })).toEqual(
          shown({ ...(whole.days.at(-1)?.position ?? emptyPosition(cut)), day: cut }),
        );
      }),
    );
  });

  test('a split and its reverse leave what was there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), amount, (factor, shares) => {
        const lines = `2024-01-01 opening A ${shares.toString()}\n2024-01-02 split ${factor} for 1\n2024-01-03 split 1 for ${factor}`;
        const last = replay(entriesOf(lines));
        expect(last.findings).toEqual([]);
        expect(positionOn(last, START).books.get('A')?.equals(shares)).toBe(true);
        const end = last.days.at(-1)?.position.books.get('A');
        expect(end?.equals(shares)).toBe(true);
      }),
    );
  });

  test('a split names those with fractions by name, whoever came first', () => {
    const lines = ['2024-01-01 opening B 10', '2024-01-01 opening A 10'];
    const split = '2024-01-02 split 1 for 3';
    expect(messages(replay(entriesOf([...lines, split].join('\n'))))).toEqual([
      'split-leaves-whole-shares: The split of 2024-01-02, 1 for 3, leaves a fraction of a share in: A, B. It is dropped.',
    ]);
  });

  test('a failed balance is told once, at its entry', () => {
    const replayed = replay(
      entriesOf(`2024-01-01 opening A 100
2024-01-02 purchase A 50
2024-01-03 balance aggregate 175 of A
2024-01-04 balance aggregate 175 of A
2024-01-05 balance shares 150 of A
2024-01-06 balance aggregate 150`),
    );
    expect(messages(replayed)).toEqual([
      'balance-agrees: The aggregate amount of A should be 175 shares on 2024-01-03, but the entries give 150. 25 shares are missing.',
    ]);
    expect(replayed.findings[0]?.entries?.map(printEntry)).toEqual([
      '2024-01-03 balance aggregate 175 of A',
    ]);
  });

  test('tells what cannot be', () => {
    expect(
      messages(
        replay(
          entriesOf(`2024-01-01 opening A 100
2024-01-02 sale A 60
2024-01-02 sale A 60
2024-01-03 exercise W 5
2024-01-04 purpose passive
2024-01-04 purpose control
2024-01-05 split 1 for 3`),
        ),
      ),
    ).toEqual([
      'sale-within-holding: At the end of 2024-01-02 A has given away 20 shares more than the journal says it had.',
      'right-is-known: On 2024-01-03 an entry speaks of right “W”, but none of that name was acquired by then. It is left out.',
      'one-such-entry-a-day: On 2024-01-04 the journal says two different things: “2024-01-04 purpose control” and “2024-01-04 purpose passive”. The latter is used.',
      'split-leaves-whole-shares: The split of 2024-01-05, 1 for 3, leaves a fraction of a share in: A. It is dropped.',
    ]);
  });
});

function book(lines: string): string | undefined {
  return replay(entriesOf(lines)).days.at(-1)?.position.books.get('A')?.toString();
}

describe('corrections', () => {
  test('take out, set right, and can be corrected', () => {
    const opening = '2024-01-01 opening A 100\n2024-01-02 purchase A 7 ref T1\n';
    expect(book(opening)).toBe('107');
    expect(book(`${opening}2024-01-09 correct T1`)).toBe('100');
    expect(book(`${opening}2024-01-09 correct T1 to 2024-01-02 purchase A 9`)).toBe('109');
    expect(
      book(`${opening}2024-01-09 correct T1 ref K1\n2024-01-10 correct K1 because "it was right"`),
    ).toBe('107');
    expect(
      book(`${opening}2024-01-09 correct T1\n2024-01-10 correct T1 to 2024-01-02 purchase A 8`),
    ).toBe('108');
  });

  test('by content take out one of several that say the same', () => {
    const [fill] = entriesOf('2024-01-02 purchase A 7');
    const reference = fill ? contentReference(fill) : '';
    const fills = '2024-01-02 purchase A 7\n2024-01-02 purchase A 7\n';
    expect(book(`${fills}2024-01-09 correct ${reference}`)).toBe('7');
  });

  test('of nothing, and in a circle, are told', () => {
    const found = messages(
      replay(
        entriesOf('2024-01-02 correct X\n2024-01-03 correct B ref C\n2024-01-03 correct C ref B'),
      ),
    );
    expect(found[0]).toContain('correction-names-an-entry');
    expect(found.slice(1).join()).toContain('corrections-in-a-line');
  });
});
