import type { ItemForm, PartForm } from '../../filing/edgar-xml/item-forms.ts';
import { type Stated, stated } from '../../filing/fact.ts';
import type { Item } from '../../filing/filing.ts';
import type { ItemPart } from '../../filing/item-part.ts';
import { present } from '../../filing/present.ts';
import { cover, type Span } from '../../source/span.ts';
import { address } from './address.ts';
import type { Element } from './element.ts';
import { field, fieldsOf, freeText } from './fields.ts';
import * as meaning from './meanings.ts';
import type { StatementXml } from './statement-xml.ts';

/** The items whose elements are there, in the order of the document. */
export function readItems(
  xml: StatementXml,
  parent: Element | undefined,
  forms: readonly ItemForm[],
): Item[] {
  const found: { readonly at: number; readonly item: Item }[] = [];
  for (const form of forms) {
    const element = xml.one(parent, `item${form.number}`);
    if (element) found.push({ at: element.span.from, item: readItem(xml, element, form) });
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
}

function readItem(xml: StatementXml, element: Element, form: ItemForm): Item {
  const parts = form.parts
    .map((part) => readPart(xml, element, part))
    .filter((part) => part !== undefined);
  const typeElements = xml.all(element, 'typeOfPersonFiling');
  const institutionTypes = fieldsOf(xml, typeElements, meaning.institutionType);
  const notApplicable = field(xml, element, 'notApplicableFlag', meaning.yesOrNo);
  const fivePercentOrLess = field(xml, element, 'classOwnership5PercentOrLess', meaning.yesOrNo);
  const comment = freeText(xml, element, 'commentText');
  const answers = [...institutionTypes, ...parts.map(({ text }) => text)];
  if (fivePercentOrLess?.value === true)
    answers.push({ ...fivePercentOrLess, value: FIVE_OR_LESS });
  if (comment) answers.push(comment);
  if (notApplicable?.value === true && answers.length === 0) {
    answers.push({ ...notApplicable, value: NOT_APPLICABLE });
  }
  const startTag = { from: element.span.from, to: element.inner.from };
  return present<Item>({
    number: stated(form.number, startTag),
    text: joined(xml, answers, element),
    parts: parts.length > 0 ? parts : undefined,
    notApplicable,
    institutionTypes: institutionTypes.length > 0 ? institutionTypes : undefined,
    fivePercentOrLess,
    comment,
  });
}

/** Ticked boxes read as the words beside them. */
const NOT_APPLICABLE = 'Not applicable';
const FIVE_OR_LESS = 'Ownership of 5 percent or less of the class';

function readPart(xml: StatementXml, item: Element, form: PartForm): ItemPart | undefined {
  const { part, caption, path, kind } = form;
  let parent: Element | undefined = item;
  for (const name of path.slice(0, -1)) parent = xml.one(parent, name);
  const last = path.at(-1) ?? '';
  if (kind === 'address') {
    const found = address(xml, xml.one(parent, last));
    return found && present<ItemPart>({ part, caption, text: found.line, address: found.parts });
  }
  const text = freeText(xml, parent, last);
  return text && present<ItemPart>({ part, caption, text });
}

/** The answers as one text, a blank line between them; empty where the item says nothing. */
function joined(
  xml: StatementXml,
  answers: readonly Stated<string>[],
  element: Element,
): Stated<string> {
  let text = '';
  let span: Span | undefined;
  let doubt: string | undefined;
  for (const answer of answers) {
    text += text === '' ? answer.value : `\n\n${answer.value}`;
    if (answer.span) span = span ? cover(span, answer.span) : answer.span;
    doubt ??= answer.doubt;
  }
  if (xml.hasLeftovers(element)) doubt ??= 'A part of the item is not read.';
  return stated(text, span ?? element.inner, doubt);
}
