import { doubtsIn } from '../../filing/doubts.ts';
import { ITEMS_13D, ITEMS_13G } from '../../filing/edgar-xml/item-forms.ts';
import type { Finding } from '../../source/finding.ts';
import { answersByLetter, itemText, keepsAnswersApart } from '../item-text.ts';
import { toldInItems } from '../told-in-items.ts';
import type { Rule } from './rule.ts';
import { ruleFinding } from './rule-finding.ts';

/** What was read with a doubt must not be sent as if it were certain. */
const factsCertain: Rule = ({ filing }) =>
  doubtsIn(filing).map(({ path, reason, span }) =>
    ruleFinding(
      'edgar-facts-certain',
      'warning',
      `${path} is in doubt: ${reason}`,
      'Confirm or correct it before anything is sent.',
      { path, span },
    ),
  );

const itemsOfForm: Rule = ({ filing }) => {
  const known = formsOf(filing.form?.value).map(({ number }) => number);
  const seen = new Set<string>();
  return filing.items.flatMap(({ number }, at): Finding[] => {
    const isAgain = seen.has(number.value);
    seen.add(number.value);
    if (known.includes(number.value) && !isAgain) return [];
    const message = isAgain
      ? `Item ${number.value} stands twice; only the first is written.`
      : `The form has no Item ${number.value}; it is not written.`;
    const place = { path: `items[${at}]`, span: number.span };
    const fix = 'Move what it says to an item of the form.';
    return [ruleFinding('edgar-items-of-form', 'warning', message, fix, place)];
  });
};

const answersApart: Rule = ({ filing }) => {
  const forms = formsOf(filing.form?.value);
  return filing.items.flatMap((item, at): Finding[] => {
    const form = forms.find(({ number }) => number === item.number.value);
    if (keepsAnswersApart(item) || !form || form.number === '1' || form.parts.length < 2) return [];
    const text = itemText(item, filing.form?.value);
    if (text === '' || answersByLetter(text)) return [];
    const message = `Item ${form.number} is one text; all of it stands under (a).`;
    const place = { path: `items[${at}].text`, span: item.text.span };
    const fix = 'Divide it by the letters of the form.';
    return [ruleFinding('edgar-answers-apart', 'note', message, fix, place)];
  });
};

/** The XML has no table of trades and no schedule of persons: their place is an item's text. */
const listsInItems: Rule = ({ filing }) => {
  const isTold = toldInItems(filing);
  const trades = filing.transactions.filter(({ span, date }) => !isTold(span ?? date.span));
  const people = filing.relatedPersons.filter(({ name }) => !isTold(name.span));
  return [
    ...told(trades.length, 'trades', 'Item 5(c) or an exhibit', 'transactions'),
    ...told(people.length, 'directors, officers or partners', 'Item 2', 'relatedPersons'),
  ];
};

function told(count: number, what: string, where: string, path: string): Finding[] {
  if (count === 0) return [];
  const message = `${count} ${what} stand outside the items and are not written.`;
  return [
    ruleFinding('edgar-lists-in-items', 'warning', message, `List them in ${where}.`, { path }),
  ];
}

function formsOf(form: string | undefined): typeof ITEMS_13D {
  return form?.startsWith('13G') ? ITEMS_13G : ITEMS_13D;
}

/** What the writer of XML leaves out, cannot divide or is not sure of. */
export const TEXT_RULES: readonly Rule[] = [factsCertain, itemsOfForm, answersApart, listsInItems];
