import { ITEMS_13D, ITEMS_13G } from '../filing/edgar-xml/item-forms.ts';
import { type Stated, stated } from '../filing/fact.ts';
import type { Form, Item } from '../filing/filing.ts';
import type { ItemPart } from '../filing/item-part.ts';
import { HOW_EFFECTED } from './draft.ts';
import type { FieldReader } from './field-reader.ts';

/** The items of a draft, in the order of the form; a number that the form does not have is left out. */
export function itemsOf(sections: readonly FieldReader[], form: Form): readonly Item[] {
  const forms = form.startsWith('13D') ? ITEMS_13D : ITEMS_13G;
  return forms.flatMap(({ number, parts }): Item[] => {
    const read = sections.find(({ section }) => section === `item ${number}`);
    if (!read) return [];
    const answers = parts.flatMap(({ part, caption }): ItemPart[] => {
      // An item with one question has no letters.
      const text = part === 'c' ? withHow(read) : read.text(part ?? 'text');
      return text ? [{ ...(part !== undefined && { part }), caption, text }] : [];
    });
    const whole = answers.length === 0 ? read.text('text') : undefined;
    const types = read.codes('institution types');
    const implied = impliedAnswer(number, form, answers, types);
    const said = read.answer('not applicable');
    // A box that is ticked beside an answer is for EDGAR's rules to refuse, not for us to settle.
    if (!said && implied?.value === true) answers.splice(0);
    const rest = {
      ...read.given('notApplicable', said ?? implied),
      ...(types.length > 0 && { institutionTypes: types }),
      ...read.given('fivePercentOrLess', read.answer('five percent or less')),
      ...read.given('comment', read.text('comment')),
    };
    const isApart = answers.length > 0 || Object.keys(rest).length > 0;
    if (!isApart && !whole) return [];
    const told = answers.map(({ part, text }) =>
      part === undefined ? text.value : `(${part}) ${text.value}`,
    );
    return [
      {
        number: stated(number),
        text: whole ?? stated(told.join('\n')),
        ...(answers.length > 0 && { parts: answers }),
        ...rest,
      },
    ];
  });
}

/** Items of Schedule 13G that begin with the question whether they apply. */
const ASKED_WHETHER_APPLICABLE = new Set(['3', '5', '6', '7', '8', '9', '10']);

/** An item that is answered applies, but for the answer that it does not. */
function impliedAnswer(
  number: string,
  form: Form,
  answers: readonly ItemPart[],
  types: readonly Stated<string>[],
): Stated<boolean> | undefined {
  const isAsked = form.startsWith('13G') && ASKED_WHETHER_APPLICABLE.has(number);
  const [only] = answers;
  if (!isAsked || (!only && types.length === 0)) return undefined;
  return stated(types.length === 0 && /^not applicable\.?$/i.test(only?.text.value.trim() ?? ''));
}

/** Item 5(c): the list, and behind it how the transactions were effected. */
function withHow(read: FieldReader): Stated<string> | undefined {
  const texts = [read.text('c'), read.text(HOW_EFFECTED)].flatMap((text) => text?.value ?? []);
  return texts.length === 0 ? undefined : stated(texts.join('\n\n'));
}
