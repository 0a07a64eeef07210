import { addressLine } from '../../filing/address.ts';
import {
  ITEMS_13D,
  ITEMS_13G,
  type ItemForm,
  type PartForm,
} from '../../filing/edgar-xml/item-forms.ts';
import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import type { Filing, Item } from '../../filing/filing.ts';
import type { ItemPart } from '../../filing/item-part.ts';
import { answersByLetter, itemText, keepsAnswersApart } from '../item-text.ts';
import { reflowed } from '../page/blocks.ts';
import { addressParts } from './title-page.ts';
import { type Content, groupOf, plain, textOf, textsOf, type XmlGroup, yesNo } from './tree.ts';

/**
 * The items that the filing has, answer by answer.
 * Where it does not keep the answers apart, those under letters are told apart, and an undivided
 * text stands under the first. Item 1 repeats the title page, as EDGAR compares the two.
 */
export function items(filing: Filing, { schedule }: Vocabulary): XmlGroup | undefined {
  const forms = schedule === '13D' ? ITEMS_13D : ITEMS_13G;
  const groups = forms.map((form): [string, Content] => {
    const at = filing.items.findIndex(({ number }) => number.value === form.number);
    const item = filing.items[at];
    const name = `item${form.number}`;
    if (form.number === '1') return [name, firstItem(filing, form, item, at)];
    return [name, item && itemGroup(filing, form, item, at)];
  });
  return groupOf(Object.fromEntries(groups));
}

/** Item 1 in full where the filing keeps its answers apart; else from the title page. */
function firstItem(
  filing: Filing,
  form: ItemForm,
  item: Item | undefined,
  at: number,
): XmlGroup | undefined {
  if (item && keepsAnswersApart(item)) return itemGroup(filing, form, item, at);
  const is13D = filing.form?.value?.startsWith('13D') ?? false;
  const address = filing.issuer?.address;
  const said = item ? itemText(item, filing.form?.value) : '';
  const remark = said === '' ? undefined : plain(reflowed(said), `items[${at}].text`);
  return groupOf({
    securityTitle: is13D ? textOf(filing.securityTitle, 'securityTitle') : undefined,
    issuerName: textOf(filing.issuerName, 'issuerName'),
    ...(is13D
      ? { issuerPrincipalAddress: addressParts(address, 'issuer.address'), commentText: remark }
      : {
          issuerPrincipalExecutiveOfficeAddress:
            address && plain(addressLine(address), 'issuer.address'),
        }),
  });
}

function itemGroup(filing: Filing, form: ItemForm, item: Item, at: number): XmlGroup | undefined {
  const path = `items[${at}]`;
  const answers: Record<string, Content> = keepsAnswersApart(item)
    ? nested(statedAnswers(filing, form, item.parts ?? [], path))
    : nested(toldAnswers(filing, form, item, path));
  return groupOf({
    notApplicableFlag:
      yesNo(item.notApplicable, `${path}.notApplicable`) ?? impliedFlag(filing, form, item, path),
    typeOfPersonFiling: textsOf(item.institutionTypes ?? [], `${path}.institutionTypes`),
    classOwnership5PercentOrLess: yesNo(item.fivePercentOrLess, `${path}.fivePercentOrLess`),
    ...answers,
    commentText: textOf(item.comment, `${path}.comment`),
  });
}

type Answer = readonly [form: PartForm, content: Content];

/** Answers that the filing keeps apart, by the letter under which the form asks. */
function statedAnswers(
  filing: Filing,
  form: ItemForm,
  parts: readonly ItemPart[],
  path: string,
): Answer[] {
  return parts.flatMap((part, at): Answer[] => {
    const own = form.parts.find((one) => one.part === part.part);
    if (!own) return [];
    const place = `${path}.parts[${at}].text`;
    if (own.kind !== 'address') return [[own, textOf(part.text, place)]];
    const address = part.address ?? sameAddress(filing, part.text.value);
    return [[own, address ? addressParts(address, place) : undefined]];
  });
}

/** The issuer's address is told twice; where one is on one line only, the other has its parts. */
function sameAddress({ issuer }: Filing, line: string): ItemPart['address'] {
  return issuer?.address && addressLine(issuer.address) === line ? issuer.address : undefined;
}

/** Answers of an item that was read as one text. */
function toldAnswers(filing: Filing, form: ItemForm, item: Item, path: string): Answer[] {
  const text = itemText(item, filing.form?.value);
  if (text === '' || isNotApplicable(text)) return [];
  const byLetter = form.parts.length > 1 ? answersByLetter(text) : undefined;
  const [first] = form.parts;
  if (!byLetter) return first ? [[first, plain(reflowed(text), `${path}.text`)]] : [];
  return [...byLetter].flatMap(([letter, answer]): Answer[] => {
    const own = form.parts.find(({ part }) => part === letter || part === `${letter}(i)`);
    return own && answer !== '' ? [[own, plain(reflowed(answer), `${path}.text`)]] : [];
  });
}

/** Elements may stand inside a further element that holds several answers. */
function nested(answers: readonly Answer[]): Record<string, Content> {
  const direct: Record<string, Content> = {};
  const inner = new Map<string, Record<string, Content>>();
  for (const [{ path }, content] of answers) {
    const [outer = '', last] = path;
    if (last === undefined) direct[outer] = content;
    else inner.set(outer, { ...inner.get(outer), [last]: content });
  }
  const groups = Array.from(inner, ([name, contents]) => [name, groupOf(contents)] as const);
  return { ...direct, ...Object.fromEntries(groups) };
}

/** Items of Schedule 13G that begin with the question whether they apply. */
const ASKED_WHETHER_APPLICABLE = new Set(['3', '5', '6', '7', '8', '9', '10']);

/** An item that says nothing but "Not applicable" is marked so; any other text is an answer. */
function impliedFlag(filing: Filing, form: ItemForm, item: Item, path: string): Content {
  if (!filing.form?.value?.startsWith('13G') || keepsAnswersApart(item)) return undefined;
  if (!ASKED_WHETHER_APPLICABLE.has(form.number)) return undefined;
  const text = itemText(item, filing.form.value);
  if (text === '') return undefined;
  return plain(isNotApplicable(text) ? 'Y' : 'N', `${path}.text`);
}

function isNotApplicable(text: string): boolean {
  return /^[\s[(]*(?:not\s+applicable|n\/a)[\s.\])]*$/i.test(text);
}
