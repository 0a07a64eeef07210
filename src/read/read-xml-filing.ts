import type { Filing, Item } from '../filing/filing.ts';
import { NO_INTEREST } from '../filing/interest.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import { readOutstanding } from './body/outstanding.ts';
import { layoutPassages } from './layout/text-layout.ts';
import type { Reading } from './read-filing.ts';
import { nearDay, readProse13D } from './read-prose.ts';
import { readXml } from './xml/xml.ts';

/**
 * A statement in EDGAR's XML: its elements, and what its free text tells of trades, of the share
 * base, of an exit and of people, by the same readers as in the other eras.
 */
export function readXmlFiling(source: Source, document: Span): Reading {
  const { filing, findings } = readXml(source, document);
  const is13D = filing.form?.value?.startsWith('13D') ?? false;
  const outstanding = outstandingIn(source, filing);
  return {
    filing: {
      ...filing,
      ...(outstanding && { outstanding }),
      ...(is13D ? proseIn(source, filing) : {}),
    },
    findings,
  };
}

/** A share base is told by one of these words; most statements have none. */
const BASE_WORDS = /outstanding|based|basis|denominator|dividing/i;

function outstandingIn(source: Source, filing: Filing): Filing['outstanding'] {
  const comments = filing.reportingPersons.flatMap((person) => person.comment?.span ?? []);
  const passages = [...comments, ...filing.items.flatMap(passagesOf)];
  const mayTell = passages.some(({ from, to }) => BASE_WORDS.test(source.text.slice(from, to)));
  if (!mayTell) return undefined;
  return readOutstanding(layoutPassages(source, passages), 0, {
    securityTitle: filing.securityTitle?.value,
    issuer: filing.issuerName?.value,
    persons: filing.reportingPersons,
  });
}

function proseIn(source: Source, filing: Filing): Partial<Filing> {
  const passages = filing.items.flatMap(passagesOf);
  const own = filing.items.filter((item) => item.number.value === '5').flatMap(passagesOf);
  const all = layoutPassages(source, passages);
  const item5 = layoutPassages(source, own);
  const whole = { from: 0, to: all.text.length };
  const known = {
    near: nearDay(filing),
    issuer: filing.issuerName?.value,
    filers: filing.reportingPersons.flatMap(({ name }) => name?.value ?? []),
  };
  const { relatedPersons, listDoubts } = readProse13D(all, {
    body: whole,
    item5: undefined,
    otherItems: own.length === 0 ? whole : undefined,
    all: whole,
    ...known,
  });
  const wholeItem5 = { from: 0, to: item5.text.length };
  const prose =
    own.length > 0
      ? readProse13D(item5, { body: wholeItem5, item5: wholeItem5, all: wholeItem5, ...known })
      : { transactions: [], interest: NO_INTEREST, listDoubts: {} };
  return {
    ...prose,
    relatedPersons,
    listDoubts: { ...listDoubts, ...prose.listDoubts, ...filing.listDoubts },
  };
}

function passagesOf(item: Item): Span[] {
  return item.parts?.flatMap((part) => part.text.span ?? []) ?? [];
}
