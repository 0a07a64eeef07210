import type { Fact } from '../../filing/fact.ts';
import type {
  Filing,
  Item,
  ListDoubts,
  Outstanding,
  RelatedPerson,
  Signature,
} from '../../filing/filing.ts';
import type { Interest, StatedHolding, StatedTotal } from '../../filing/interest.ts';
import type { ItemPart } from '../../filing/item-part.ts';
import type { Side, Transaction } from '../../filing/transaction.ts';
import { given } from './given.ts';
import { BOX, DAY, type JsonObject, type JsonValues, NUMBER, oneOf, TEXT } from './values.ts';

const SIDE = oneOf<Side>(['purchase', 'sale', 'other']);
/** A place in another text is no place in this one. */
const NOWHERE = { from: 0, to: 0 };

/** Items, trades, people and signatures. */
export function jsonBody(values: JsonValues, filing: JsonObject): Partial<Filing> {
  const each = <T>(key: string, read: (entry: JsonObject, path: string) => T | undefined): T[] =>
    values
      .entries(filing[key], key)
      .flatMap(([entry, path]) => read(values.object(entry, path), path) ?? []);
  return {
    items: each('items', (entry, path) => item(values, entry, path)),
    ...given({
      outstanding: outstanding(values, filing['outstanding']),
      exitDate: values.fact(filing['exitDate'], 'exitDate', DAY),
      exhibitText: values.stated(filing['exhibitText'], 'exhibitText', TEXT),
      signatureComment: values.stated(filing['signatureComment'], 'signatureComment', TEXT),
      unsignedPersons: someOf(values.facts(filing['unsignedPersons'], 'unsignedPersons', TEXT)),
    }),
    transactions: each('transactions', (entry, path) => trade(values, entry, path)),
    relatedPersons: relatedPersons(values, filing),
    signatures: each('signatures', (entry, path) => signature(values, entry, path)),
    interest: interest(values, values.object(filing['interest'], 'interest')),
    listDoubts: listDoubts(values),
  };
}

/** A list that says nothing when it is empty. */
export function someOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

function item(values: JsonValues, entry: JsonObject, path: string): Item | undefined {
  const number = values.stated(entry['number'], `${path}.number`, TEXT);
  const text = values.stated(entry['text'], `${path}.text`, TEXT);
  if (!number || !text) return undefined;
  const parts = values
    .entries(entry['parts'], `${path}.parts`)
    .flatMap(([part, place]) => itemPart(values, values.object(part, place), place) ?? []);
  return {
    number,
    text,
    ...given({
      heading: values.stated(entry['heading'], `${path}.heading`, TEXT),
      parts: someOf(parts),
      notApplicable: values.fact(entry['notApplicable'], `${path}.notApplicable`, BOX),
      institutionTypes: someOf(
        values.facts(entry['institutionTypes'], `${path}.institutionTypes`, TEXT),
      ),
      fivePercentOrLess: values.fact(entry['fivePercentOrLess'], `${path}.fivePercentOrLess`, BOX),
      comment: values.stated(entry['comment'], `${path}.comment`, TEXT),
    }),
  };
}

function itemPart(values: JsonValues, entry: JsonObject, path: string): ItemPart | undefined {
  const caption = values.stated(entry['caption'], `${path}.caption`, TEXT);
  const text = values.stated(entry['text'], `${path}.text`, TEXT);
  if (!caption || !text) return undefined;
  const part = values.stated(entry['part'], `${path}.part`, TEXT);
  return { ...(part && { part: part.value }), caption: caption.value, text };
}

function outstanding(values: JsonValues, value: unknown): Outstanding | undefined {
  const entry = values.object(value, 'outstanding');
  const shares = values.stated(entry['shares'], 'outstanding.shares', NUMBER);
  const asOf = values.fact(entry['asOf'], 'outstanding.asOf', DAY);
  return shares && { shares, ...(asOf && { asOf }) };
}

function trade(values: JsonValues, entry: JsonObject, path: string): Transaction | undefined {
  const date = values.stated(entry['date'], `${path}.date`, DAY);
  const side = values.stated(entry['side'], `${path}.side`, SIDE);
  const shares = values.stated(entry['shares'], `${path}.shares`, NUMBER);
  if (!date || !side || !shares) return undefined;
  return {
    date,
    side,
    shares,
    ...given({
      price: values.fact(entry['price'], `${path}.price`, NUMBER),
      person: values.stated(entry['person'], `${path}.person`, TEXT),
    }),
  };
}

/** Names, with what else is known of each under a key of its own. */
function relatedPersons(values: JsonValues, filing: JsonObject): RelatedPerson[] {
  const details = values.entries(filing['relatedPersonsDetails'], 'relatedPersonsDetails');
  return values.entries(filing['relatedPersons'], 'relatedPersons').flatMap(([entry, path], at) => {
    const name = values.stated(entry, path, TEXT);
    const [own, place = ''] = details[at] ?? [];
    const more = values.object(own, place);
    const text = (key: string): RelatedPerson['address'] =>
      values.stated(more[key], `${place}.${key}`, TEXT);
    if (!name) return [];
    return [
      {
        name,
        ...given({
          position: text('position'),
          otherPositions: text('otherPositions'),
          address: text('address'),
          citizenship: text('citizenship'),
        }),
      },
    ];
  });
}

function signature(values: JsonValues, entry: JsonObject, path: string): Signature | undefined {
  // `signer` is the name as the line has it; `signerName`, where it is given, the human name alone.
  const key = typeof entry['signerName'] === 'string' ? 'signerName' : 'signer';
  const signer = values.stated(entry[key], `${path}.${key}`, TEXT);
  const text = (name: string): Signature['title'] =>
    values.stated(entry[name], `${path}.${name}`, TEXT);
  return (
    signer && {
      signer,
      ...given({
        line: text('line'),
        title: text('title'),
        onBehalfOf: text('onBehalfOf'),
        date: values.fact(entry['date'], `${path}.date`, DAY),
      }),
    }
  );
}

function interest(values: JsonValues, entry: JsonObject): Interest {
  const each = <T>(key: string, read: (one: JsonObject, path: string) => T | undefined): T[] =>
    values
      .entries(entry[key], `interest.${key}`)
      .flatMap(([one, path]) => read(values.object(one, path), path) ?? []);
  return {
    holdings: each('holdings', (one, path): StatedHolding | undefined => {
      const shares = values.stated(one['shares'], `${path}.shares`, NUMBER);
      const percent = values.stated(one['percent'], `${path}.percent`, NUMBER);
      const asOf = values.stated(one['asOf'], `${path}.asOf`, DAY);
      return shares && { shares, ...given({ percent, asOf }), span: NOWHERE };
    }),
    totals: each('totals', (one, path): StatedTotal | undefined => {
      const side = values.stated(one['side'], `${path}.side`, SIDE);
      const shares = values.stated(one['shares'], `${path}.shares`, NUMBER);
      const from = values.stated(one['from'], `${path}.from`, DAY);
      const to = values.stated(one['to'], `${path}.to`, DAY);
      return side && shares && { side, shares, ...given({ from, to }), span: NOWHERE };
    }),
  };
}

/** Lists that may be incomplete, under the names that they have in the file. */
const LISTS: Readonly<Record<keyof ListDoubts, string>> = {
  cusips: 'cusips',
  rules13G: 'rules13G',
  notices: 'notices',
  reportingPersons: 'reportingPersons',
  items: 'itemsPresent',
  transactions: 'transactions',
  relatedPersons: 'relatedPersons',
  signatures: 'signatures',
};

function listDoubts(values: JsonValues): ListDoubts {
  const doubts = Object.entries(LISTS).flatMap(([list, path]): [string, Fact<never>][] => {
    const doubt = values.reasonOf(path);
    return doubt === undefined ? [] : [[list, { doubt }]];
  });
  return Object.fromEntries(doubts);
}
