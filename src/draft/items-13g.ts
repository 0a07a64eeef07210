import type { Item } from '../filing/filing.ts';
import { POWERS } from '../filing/reporting-person.ts';
import type { Basis } from './compute-draft.ts';
import type { DraftField, Fields } from './draft.ts';
import { carried, notEmpty, yesNo } from './fields.ts';
import type { DraftItems } from './items-13d.ts';

/**
 * The items of Schedule 13G. Item 4 and the box of Item 5 follow from the journal; the others are
 * carried from the last statement on this schedule, and asked for where there is none.
 */
export function items13G(basis: Basis): DraftItems {
  const sections = ITEMS.map((number): readonly [string, Fields] => {
    if (number === '4') return ['item 4', itemFour(basis)];
    if (number === '5') return ['item 5', itemFive(basis)];
    return [`item ${number}`, carriedItem(number, basis)];
  });
  return { sections, unchanged: [] };
}

const ITEMS = ['2', '3', '4', '5', '6', '7', '8', '9', '10'];

const ASKS: Readonly<Record<string, string>> = {
  '2': 'names, addresses and citizenship of the persons',
  '3': 'the kind of institution under “institution types”, or “Not applicable”',
  '6': 'ownership on behalf of another person, or “Not applicable”',
  '7': 'the subsidiary that acquired the security, or “Not applicable”',
  '8': 'the members of the group, or “Not applicable”',
  '9': 'notice of dissolution of the group, or “Not applicable”',
  '10': 'the certification that the form has for this rule',
};

function carriedItem(number: string, { lastOfSchedule, last }: Basis): Fields {
  const item = lastOfSchedule?.items.find((one) => one.number.value === number);
  if (!item) {
    const gap = { gap: `To be written: ${ASKS[number] ?? 'the item'}.` };
    return new Map(
      number === '2' ? ['a', 'b', 'c'].map((letter) => [letter, gap]) : [['text', gap]],
    );
  }
  const title = last?.name ?? '';
  const { notApplicable, institutionTypes, parts, comment, text } = item;
  const types = institutionTypes?.map(({ value }) => value).join(' ') ?? '';
  const fields = notEmpty({
    'not applicable': carried(notApplicable, title),
    'institution types': types === '' ? undefined : carried({ value: types }, title),
    ...Object.fromEntries(
      (parts ?? []).map((part) => [part.part ?? 'text', carried(part.text, title)]),
    ),
    comment: carried(comment, title),
  });
  return fields.size > 0 ? fields : new Map([['text', carried(text, title) ?? noText(item)]]);
}

function noText({ number }: Item): DraftField {
  return { gap: `Item ${number.value} has no text in the statement on file.` };
}

const PARTS = ['c(i)', 'c(ii)', 'c(iii)', 'c(iv)'] as const;

/** One answer for one person; a line for each where there are several. */
function itemFour({ persons }: Basis): Fields {
  const from = 'journal: ownership on the day of the draft';
  const answer = (
    of: (owned: NonNullable<(typeof persons)[number]['owned']>) => string | undefined,
  ): DraftField => {
    const lines = persons.map(({ name, owned }) => ({ name, told: owned && of(owned) }));
    const lacking = lines.find(({ told }) => told === undefined);
    if (lacking) return { gap: `The journal does not say this of ${lacking.name}.` };
    const [only] = lines;
    return lines.length === 1
      ? { value: only?.told ?? '', from }
      : { value: lines.map(({ name, told }) => `${name}: ${told ?? ''}`).join('\n'), from };
  };
  return new Map<string, DraftField>([
    ['a', answer(({ aggregateAmount }) => aggregateAmount.grouped())],
    ['b', answer(({ percent }) => percent?.form.toString())],
    ...POWERS.map((power, at): [string, DraftField] => [
      PARTS[at] ?? 'c',
      answer((owned) => owned[power].grouped()),
    ]),
  ]);
}

function itemFive({ owned }: Basis): Fields {
  const over = owned.together.overFivePercent;
  if (over === undefined) {
    return new Map([
      ['not applicable', { gap: 'Without a count nobody can say whether five percent is passed.' }],
    ]);
  }
  const from = 'journal: ownership on the day of the draft';
  return new Map([
    ['not applicable', { value: yesNo(over), from }],
    ...(over ? [] : [['five percent or less', { value: 'yes', from }] as const]),
  ]);
}
