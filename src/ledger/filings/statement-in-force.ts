import type { Filing, Item, RelatedPerson } from '../../filing/filing.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type ChainFiling, filedDay, isAmendment, titleOf } from './chain-filing.ts';
import { type ItemAction, itemAmendment, restatesAll } from './item-amendment.ts';

/** Which filing something comes from. */
export interface Origin {
  readonly name: string;
  /** `amendment 40 (filed 2020-02-27)`. */
  readonly title: string;
  readonly accession?: string;
  readonly filed?: Day;
}

/** A value that holds now, and the last filing that stated it. */
export interface InForce<T> {
  readonly value: T;
  readonly origin: Origin;
  readonly doubt?: string;
}

/** A text that is part of an item as it stands. */
export interface ItemPiece {
  readonly text: string;
  readonly action: ItemAction;
  readonly scope?: string;
  readonly origin: Origin;
}

/** An item as all filings together leave it. */
export interface ItemInForce {
  readonly number: string;
  readonly heading?: string;
  /** In the order of filing; all of them hold. */
  readonly pieces: readonly ItemPiece[];
  /** Why it is not sure what of the pieces still holds. */
  readonly doubt?: string;
}

/** A term in quotes and parentheses, and where it was last defined. */
export interface DefinedTerm {
  readonly term: string;
  readonly origin: Origin;
}

/** The statement that an original and its amendments make together. */
export interface StatementInForce {
  readonly issuerName?: InForce<string>;
  readonly securityTitle?: InForce<string>;
  readonly cusip?: InForce<string>;
  readonly eventDate?: InForce<Day>;
  readonly outstanding?: InForce<Decimal>;
  readonly notices?: InForce<readonly string[]>;
  /** The cover pages of the last filing that has any. */
  readonly reportingPersons?: InForce<readonly ReportingPerson[]>;
  /** The schedule of directors and officers is replaced whole. */
  readonly relatedPersons?: InForce<readonly RelatedPerson[]>;
  readonly items: readonly ItemInForce[];
  readonly terms: readonly DefinedTerm[];
}

export const NO_STATEMENT_YET: StatementInForce = { items: [], terms: [] };

/** Folds a chain, from its first filing to its last. */
export function statementInForce(links: readonly ChainFiling[]): StatementInForce {
  return links.reduce(fold, NO_STATEMENT_YET);
}

/** The statement after one more filing. What the filing leaves out stays as it was. */
export function fold(before: StatementInForce, link: ChainFiling): StatementInForce {
  const { filing } = link;
  const origin = originOf(link);
  const stated = statedBy(filing, origin);
  return {
    ...before,
    ...stated,
    items: foldItems(before.items, link, origin),
    terms: foldTerms(before.terms, filing.items, origin),
  };
}

export function originOf(link: ChainFiling): Origin {
  const accession = link.filing.submission?.accession?.value;
  const filed = filedDay(link);
  return {
    name: link.name,
    title: titleOf(link),
    ...(accession && { accession }),
    ...(filed && { filed }),
  };
}

/** The facts that a filing states, each with its origin. */
function statedBy(filing: Filing, origin: Origin): Partial<StatementInForce> {
  const inForce = <T>(value: T | undefined, doubt?: string): InForce<T> | undefined =>
    value === undefined ? undefined : { value, origin, ...(doubt !== undefined && { doubt }) };
  const listed = <T>(list: readonly T[], doubt?: string): InForce<readonly T[]> | undefined =>
    list.length === 0 ? undefined : inForce(list, doubt);
  const { issuerName, securityTitle, cusips, eventDate, outstanding, notices } = filing;
  const facts = {
    issuerName: inForce(issuerName?.value, issuerName?.doubt),
    securityTitle: inForce(securityTitle?.value, securityTitle?.doubt),
    cusip: inForce(cusips[0]?.value, cusips[0]?.doubt),
    eventDate: inForce(eventDate?.value, eventDate?.doubt),
    outstanding: inForce(outstanding?.shares.value, outstanding?.shares.doubt),
    notices: listed(
      notices.map(({ name }) => name.value),
      filing.listDoubts.notices?.doubt,
    ),
    reportingPersons: listed(filing.reportingPersons, filing.listDoubts.reportingPersons?.doubt),
    relatedPersons: listed(filing.relatedPersons, filing.listDoubts.relatedPersons?.doubt),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
}

function foldItems(
  before: readonly ItemInForce[],
  { filing }: ChainFiling,
  origin: Origin,
): readonly ItemInForce[] {
  const original = !isAmendment(filing) || restatesAll(filing.items.map(({ text }) => text.value));
  const items = new Map(original ? [] : before.map((item) => [item.number, item]));
  for (const item of filing.items) {
    const number = item.number.value;
    const amendment = original ? { action: 'states' as const } : itemAmendment(item.text.value);
    items.set(number, foldItem(items.get(number), item, amendment, origin));
  }
  return [...items.values()].toSorted((one, other) => Number(one.number) - Number(other.number));
}

function foldItem(
  before: ItemInForce | undefined,
  { number, heading, text }: Item,
  { action, scope, doubt }: ReturnType<typeof itemAmendment>,
  origin: Origin,
): ItemInForce {
  const earlier = before?.pieces ?? [];
  const piece: ItemPiece = {
    text: text.value,
    action,
    ...(scope !== undefined && { scope }),
    origin,
  };
  const title = heading?.value ?? before?.heading;
  const kept = keptPieces(earlier, action, scope);
  const pieces = action === 'leaves unchanged' && earlier.length > 0 ? earlier : [...kept, piece];
  // Nothing stood there that could be in doubt; and what is replaced takes its doubts with it.
  const open = kept.length === 0 ? undefined : (doubt ?? before?.doubt);
  return {
    number: number.value,
    ...(title !== undefined && { heading: title }),
    pieces,
    ...(open !== undefined && { doubt: open }),
  };
}

/** What of the earlier pieces an action leaves standing. */
function keptPieces(
  earlier: readonly ItemPiece[],
  action: ItemAction,
  scope: string | undefined,
): readonly ItemPiece[] {
  switch (action) {
    case 'states':
    case 'restates':
      return [];
    case 'restates part':
      return earlier.filter((piece) => scope === undefined || piece.scope !== scope);
    case 'adds':
    case 'leaves unchanged':
      return earlier;
    // A later text of this sort takes the place of the earlier one; what lies under both is kept.
    case 'amends':
    case 'says anew':
      return earlier.filter((piece) => piece.action !== action || piece.scope !== scope);
  }
}

const TERM = /\((?:the |each, an? |collectively, |together, )?["“]([^"“”()]{2,60})["”]\)/g;
/** A statement defines a few dozen. */
const TERMS_MAX = 500;

/** Terms stay defined until they are defined again. */
function foldTerms(
  before: readonly DefinedTerm[],
  items: readonly Item[],
  origin: Origin,
): readonly DefinedTerm[] {
  const terms = new Map(before.map((one) => [one.term, one]));
  for (const { text } of items) {
    for (const [, term = ''] of text.value.matchAll(TERM)) {
      if (terms.size < TERMS_MAX) terms.set(term, { term, origin });
    }
  }
  return [...terms.values()];
}
