import { ITEMS_13D } from '../filing/edgar-xml/item-forms.ts';
import type { ItemInForce } from '../ledger/filings/statement-in-force.ts';
import type { PlainEntry } from '../ledger/journal/entry.ts';
import { Decimal } from '../value/decimal.ts';
import type { Basis } from './compute-draft.ts';
import { type DraftField, type Fields, HOW_EFFECTED } from './draft.ts';
import { howGap, pricesGap, tradesText } from './listed-trades.ts';
import {
  baseSentence,
  exitSentence,
  holdingSentence,
  listed,
  powersSentence,
} from './sentences.ts';

/** The items of a draft, and what of the statement on file is left as it is. */
export interface DraftItems {
  readonly sections: readonly (readonly [string, Fields])[];
  readonly unchanged: readonly string[];
}

/**
 * The items of Schedule 13D. Item 5(a) to (c) and (e) follow from the journal. An amendment says what
 * changed (17 CFR 240.13d-2(a)): other items stay, unless entries since the last filing touch what they
 * tell; then the filer must write them, and is told what the entries say. An original asks for all.
 */
export function items13D(basis: Basis): DraftItems {
  const isOriginal = basis.next.form === '13D';
  const sections: (readonly [string, Fields])[] = [];
  const unchanged: string[] = [];
  for (const { number, asks } of NARRATIVE) {
    if (number === '5') {
      sections.push(['item 5', itemFive(basis)]);
      continue;
    }
    const changed = changesFor(number, basis);
    const before = basis.inForce.items.find((item) => item.number === number);
    if (isOriginal || changed !== undefined) {
      sections.push([`item ${number}`, toBeWritten(number, asks, changed, before, basis)]);
    } else unchanged.push(staysAs(number, before));
  }
  return { sections, unchanged };
}

const NARRATIVE: readonly { readonly number: string; readonly asks: string }[] = [
  { number: '2', asks: 'who the reporting persons are, under (a) to (f)' },
  { number: '3', asks: 'source and amount of the funds' },
  { number: '4', asks: 'the purpose, and plans or proposals under (a) to (j)' },
  { number: '5', asks: '' },
  { number: '6', asks: 'contracts and understandings about securities of the issuer' },
  { number: '7', asks: 'the exhibits' },
];

function toBeWritten(
  number: string,
  asks: string,
  changed: string | undefined,
  before: ItemInForce | undefined,
  { lastOfSchedule, next }: Basis,
): Fields {
  const what = changed === undefined ? '' : ` ${changed}`;
  const text = before?.pieces.map((piece) => piece.text).join('\n\n');
  // Only an original says again what an earlier statement on this schedule said.
  if (next.form === '13D' && lastOfSchedule && text !== undefined) {
    const gap = `Carried from an earlier statement: say what is so today.${what}`;
    return new Map([
      ['text', { value: text, from: before?.pieces.at(-1)?.origin.title ?? '', gap }],
    ]);
  }
  const gap = { gap: `To be written: ${asks}.${what}` };
  if (number === '2' && next.form === '13D') {
    const own = ITEMS_13D.find((item) => item.number === number)?.parts ?? [];
    return new Map(
      own.map(({ part = 'text', caption }) => [part, { gap: `To be written: ${caption}.${what}` }]),
    );
  }
  return new Map([['text', gap]]);
}

/** What entries since the last filing say that an item must tell; `undefined` where they say nothing. */
function changesFor(number: string, { since, next }: Basis): string | undefined {
  // Before a first filing nothing has changed: all is told for the first time.
  if (!next.onFile && number !== '3') return undefined;
  switch (number) {
    case '2':
      return told(since, ['join', 'leave'], 'Persons joined or left');
    case '3':
      return purchasesTold(since, next.onFile !== undefined);
    case '4': {
      const named = next.named
        ? `The filer names a material change of ${next.event}; if another item tells it, write it there and say here that nothing changed.`
        : undefined;
      return told(since, ['purpose', 'status'], 'The purpose changed') ?? named;
    }
    case '6':
      return told(since, ['right', 'expire', 'condition-met'], 'Rights changed');
    default:
      return undefined;
  }
}

/** More days than these are counted, not named. */
const DAYS_NAMED = 5;

function told(
  since: readonly PlainEntry[],
  kinds: readonly PlainEntry['kind'][],
  what: string,
): string | undefined {
  const days = [...new Set(since.filter(({ kind }) => kinds.includes(kind)).map(({ day }) => day))];
  if (days.length === 0) return undefined;
  const more = days.length > DAYS_NAMED ? ` and on ${days.length - DAYS_NAMED} more days` : '';
  return `${what} on ${days.slice(0, DAYS_NAMED).join(', ')}${more}, as the journal says.`;
}

function purchasesTold(since: readonly PlainEntry[], isLater: boolean): string | undefined {
  const bought = since.flatMap((entry) =>
    entry.kind === 'purchase' || entry.kind === 'exercise' ? [entry] : [],
  );
  if (bought.length === 0) return undefined;
  const shares = Decimal.sum(bought.map((one) => one.shares)).grouped();
  const prices = bought.flatMap(({ price }) => price ?? []);
  const paid =
    prices.length === bought.length
      ? ` for ${Decimal.sum(bought.map((one) => one.shares.times(one.price ?? NOTHING))).grouped()} in all, without commissions`
      : '';
  const when = isLater ? 'Since the last filing' : 'As far as the journal goes back,';
  return `${when} ${shares} shares were bought${paid}.`;
}

const NOTHING = Decimal.of(0);

function staysAs(number: string, before: ItemInForce | undefined): string {
  const origin = before?.pieces.at(-1)?.origin;
  if (!origin)
    return `Item ${number} stays as it is on file; its text is not among the filings given.`;
  const doubt = before?.doubt === undefined ? '' : ` In doubt: ${before.doubt}`;
  return `Item ${number} stays as ${origin.title} (${origin.name}) left it.${doubt}`;
}

function itemFive(basis: Basis): Fields {
  const { owned, persons, trades, next, on } = basis;
  const count = owned.count?.count;
  const from = 'sentences of Stakeline over the journal';
  const people = persons.flatMap(({ name, owned: own }) => (own ? [{ name, own }] : []));
  const all =
    persons.length === 0 ? 'the reporting persons' : listed(persons.map(({ name }) => name));
  const together =
    people.length === 1 && persons.length === 1
      ? []
      : [holdingSentence('the reporting persons together', owned.together, on, count)];
  const a = [
    ...people.map(({ name, own }) => holdingSentence(name, own, on, count)),
    ...together,
    ...(count ? [baseSentence(count)] : []),
  ].join('\n');
  const c = trades && tradesText(trades);
  const gap = trades && pricesGap(trades);
  const how = trades && howGap(trades);
  const fields: [string, DraftField][] = [
    ['a', { value: a, from }],
    [
      'b',
      people.length === persons.length
        ? { value: people.map(({ name, own }) => powersSentence(name, own)).join('\n'), from }
        : { gap: 'The journal has no book for each person: say the powers of each.' },
    ],
    [
      'c',
      c === undefined
        ? { gap: 'No rule is known for the days that Item 5(c) covered then.' }
        : {
            value: c,
            from: 'entries of the journal, listed under trades',
            ...(gap !== undefined && { gap }),
          },
    ],
  ];
  if (how !== undefined) fields.push([HOW_EFFECTED, { gap: how }]);
  if (next.form === '13D') {
    fields.push([
      'd',
      { gap: 'To be written: who else may receive dividends or proceeds of the shares.' },
    ]);
  }
  fields.push(['e', { value: exitSentence(all, next.exitDay), from }]);
  return new Map(fields);
}
