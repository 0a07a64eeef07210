import type { Filing, Item } from '../../filing/filing.ts';
import { itemHeading } from '../item-headings.ts';
import { itemText, keepsAnswersApart } from '../item-text.ts';
import { toldInItems } from '../told-in-items.ts';
import { type Printed, printed } from './printed.ts';
import { dayAsFiled } from './words.ts';

/** What an item says under one letter, or as a whole. */
export interface Answer extends Printed {
  readonly letter?: string;
  /** What the form asks for under the letter. */
  readonly caption?: string;
}

export interface PageItem {
  /** `Item 4.` */
  readonly mark: Printed;
  /** `Purpose of Transaction`; absent for a number that the form does not have. */
  readonly heading?: string;
  readonly answers: readonly Answer[];
}

export function pageItemsOf(filing: Filing): PageItem[] {
  return filing.items.map((item) => {
    const heading = itemHeading(filing.form?.value, item.number.value);
    return {
      mark: printed(`Item ${item.number.value}.`, item.number),
      ...(heading !== undefined && { heading }),
      answers: [
        ...answersOf(filing, item),
        ...titlePageAnswers(filing, item),
        ...exitOf(filing, item),
      ],
    };
  });
}

function answersOf(filing: Filing, item: Item): Answer[] {
  if (keepsAnswersApart(item)) return statedAnswers(item);
  const text = itemText(item, filing.form?.value);
  return text === '' ? [] : [printed(text, item.text)];
}

function statedAnswers(item: Item): Answer[] {
  const answers: Answer[] = [];
  if (item.notApplicable?.value === true)
    answers.push(printed('Not applicable.', item.notApplicable));
  for (const type of item.institutionTypes ?? []) {
    const name = INSTITUTIONS[type.value] ?? type.value;
    answers.push(printed(`[X] ${name} (${type.value})`, type));
  }
  for (const { part, caption, text } of item.parts ?? []) {
    answers.push({
      ...(part !== undefined && { letter: letterOf(part) }),
      caption,
      ...printed(text.value, text),
    });
  }
  if (item.fivePercentOrLess?.value === true) {
    const words = '[X] Ownership of 5 percent or less of the class';
    answers.push(printed(words, item.fivePercentOrLess));
  }
  if (item.comment) answers.push(printed(item.comment.value, item.comment));
  return answers;
}

/** `(a)`, and `(c)(i)` for what the form asks in two steps. */
function letterOf(part: string): string {
  const [letter = '', ...numerals] = part.split('(');
  return [`(${letter})`, ...numerals].join('(');
}

/** Item 3 of Schedule 13G, (a) to (k). */
const INSTITUTIONS: Readonly<Record<string, string>> = {
  BD: '(a) Broker or dealer',
  BK: '(b) Bank',
  IC: '(c) Insurance company',
  IV: '(d) Investment company',
  IA: '(e) Investment adviser',
  EP: '(f) Employee benefit plan or endowment fund',
  HC: '(g) Parent holding company or control person',
  SA: '(h) Savings association',
  CP: '(i) Church plan',
  FI: '(j) Non-U.S. institution',
  OO: '(k) Group',
};

/** Item 2(d) and (e) of Schedule 13G ask for what XML states on the title page alone. */
function titlePageAnswers({ form, securityTitle, cusips }: Filing, item: Item): Answer[] {
  const isAsked = form?.value?.startsWith('13G') && item.number.value === '2';
  if (!isAsked || !keepsAnswersApart(item)) return [];
  const numbers = cusips.map(({ value }) => value).join(', ');
  return [
    {
      letter: '(d)',
      caption: 'Title of class of securities',
      ...printed(securityTitle?.value ?? '', securityTitle),
    },
    { letter: '(e)', caption: 'CUSIP number', ...printed(numbers, ...cusips) },
  ];
}

/** A day of exit that no item tells is told in Item 5, as the form asks. */
function exitOf(filing: Filing, { number }: Item): Answer[] {
  const { exitDate, items } = filing;
  if (number.value !== '5' || exitDate?.value === undefined) return [];
  const day = dayAsFiled(exitDate.value);
  const isTold =
    toldInItems(filing)(exitDate.span) || items.some(({ text }) => text.value.includes(day));
  if (isTold) return [];
  const text = `On ${day}, the reporting persons ceased to be the beneficial owners of more than five percent of the class of securities.`;
  return [{ letter: '(e)', ...printed(text, exitDate) }];
}
