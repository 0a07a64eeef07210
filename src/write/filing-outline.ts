import type { Address } from '../filing/address.ts';
import type { Stated } from '../filing/fact.ts';
import type {
  Filing,
  Item,
  Notice,
  Outstanding,
  RelatedPerson,
  Signature,
} from '../filing/filing.ts';
import type { StatedHolding, StatedTotal } from '../filing/interest.ts';
import type { ItemPart } from '../filing/item-part.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import type { Transaction } from '../filing/transaction.ts';
import { type Branch, branch, type Leaf, leaf, list, type Outline } from './outline.ts';
import { submissionFacts } from './submission-outline.ts';

/** Names, values, places and doubts of everything that is written of a filing. */
export function outlineOf(filing: Filing): Branch {
  return branch({ ...formFacts(filing), ...furtherFacts(filing) });
}

function formFacts(filing: Filing): Record<string, Outline> {
  const { listDoubts } = filing;
  return {
    form: leaf(filing.form),
    amendmentNumber: leaf(filing.amendmentNumber),
    issuerName: leaf(filing.issuerName),
    securityTitle: leaf(filing.securityTitle),
    cusips: list(filing.cusips.map(leaf), listDoubts.cusips),
    eventDate: leaf(filing.eventDate),
    rules13G: list(filing.rules13G.map(leaf), listDoubts.rules13G),
    previouslyFiled13G: leaf(filing.previouslyFiled13G),
    notices: list(
      filing.notices.map(({ name }) => leaf(name)),
      listDoubts.notices,
    ),
    reportingPersons: list(filing.reportingPersons.map(personOf), listDoubts.reportingPersons),
    itemsPresent: list(firstOfEach(filing.items).map(leaf), listDoubts.items),
    outstanding: outstandingOf(filing.outstanding),
    transactions: list(filing.transactions.map(transactionOf), listDoubts.transactions),
    exitDate: leaf(filing.exitDate),
    relatedPersons: list(
      filing.relatedPersons.map(({ name }) => leaf(name)),
      listDoubts.relatedPersons,
    ),
    signatures: list(filing.signatures.map(signatureOf), listDoubts.signatures),
  };
}

function furtherFacts(filing: Filing): Record<string, Outline> {
  const subject = filing.submission?.parties.find(({ role }) => role === 'subject');
  return {
    issuerCik: leaf(filing.issuer?.cik ?? subject?.cik),
    issuerAddress: addressOf(filing.issuer?.address),
    previousAccession: leaf(filing.previousAccession),
    items: list(filing.items.map(itemOf)),
    noticesDetails: list(filing.notices.map(noticeOf)),
    relatedPersonsDetails: list(filing.relatedPersons.map(relatedPersonOf)),
    interest: branch({
      holdings: list(filing.interest.holdings.map(holdingOf)),
      totals: list(filing.interest.totals.map(totalOf)),
    }),
    unsignedPersons: list((filing.unsignedPersons ?? []).map(leaf)),
    signatureComment: leaf(filing.signatureComment),
    exhibitText: leaf(filing.exhibitText),
    ...submissionFacts(filing),
  };
}

function personOf(person: ReportingPerson): Branch {
  return branch(
    {
      name: leaf(person.name),
      irsNumber: leaf(person.irsNumber),
      group: leaf(person.group),
      sourceOfFunds: list(person.sourceOfFunds.map(leaf), person.listDoubts?.sourceOfFunds),
      legalProceedings: leaf(person.legalProceedings),
      citizenship: leaf(person.citizenship),
      soleVotingPower: leaf(person.soleVotingPower),
      sharedVotingPower: leaf(person.sharedVotingPower),
      soleDispositivePower: leaf(person.soleDispositivePower),
      sharedDispositivePower: leaf(person.sharedDispositivePower),
      aggregateAmount: leaf(person.aggregateAmount),
      excludesShares: leaf(person.excludesShares),
      percentOfClass: leaf(person.percentOfClass),
      types: list(person.types.map(leaf), person.listDoubts?.types),
      cik: leaf(person.cik),
      withoutCik: leaf(person.withoutCik),
      citizenshipCode: leaf(person.citizenshipCode),
      comment: leaf(person.comment),
    },
    person.span,
  );
}

/** An item that is named twice is present once. */
function firstOfEach(items: readonly Item[]): Stated<string>[] {
  const numbers = new Map<string, Stated<string>>();
  for (const { number } of items) if (!numbers.has(number.value)) numbers.set(number.value, number);
  return [...numbers.values()];
}

function outstandingOf(outstanding: Outstanding | undefined): Outline {
  if (!outstanding) return leaf(undefined);
  return branch({ shares: leaf(outstanding.shares), asOf: leaf(outstanding.asOf) });
}

function transactionOf({ date, side, shares, price, person, span }: Transaction): Branch {
  return branch(
    {
      date: leaf(date),
      side: leaf(side),
      shares: leaf(shares),
      price: leaf(price),
      person: leaf(person),
    },
    span,
  );
}

/**
 * `signer` is the name as typed: in an XML statement that is the whole signature line but for its
 * mark, as filers put firms and words of their own there; `signerName` is the person's name alone.
 */
function signatureOf({ signer, title, onBehalfOf, date, line }: Signature): Branch {
  const typed = line && { ...line, value: line.value.replace(/^\/s\/\s*/, '') };
  return branch({
    signer: leaf(typed ?? signer),
    title: leaf(title),
    onBehalfOf: leaf(onBehalfOf),
    date: leaf(date),
    line: leaf(line),
    signerName: leaf(signer),
  });
}

function itemOf(item: Item): Branch {
  return branch({
    number: settled(item.number),
    heading: leaf(item.heading),
    text: leaf(item.text),
    parts: list((item.parts ?? []).map(itemPartOf)),
    notApplicable: leaf(item.notApplicable),
    institutionTypes: list((item.institutionTypes ?? []).map(leaf)),
    fivePercentOrLess: leaf(item.fivePercentOrLess),
    comment: leaf(item.comment),
  });
}

function itemPartOf({ part, caption, text }: ItemPart): Branch {
  return branch({
    part: leaf({ value: part }),
    caption: leaf({ value: caption }),
    text: leaf(text),
  });
}

function addressOf(address: Address | undefined): Outline {
  if (!address) return leaf(undefined);
  return branch(
    {
      street: leaf(address.street),
      streetLine2: leaf(address.streetLine2),
      city: leaf(address.city),
      stateOrCountry: leaf(address.stateOrCountry),
      zipCode: leaf(address.zipCode),
    },
    address.span,
  );
}

function noticeOf({ name, address, telephone }: Notice): Branch {
  return branch({ name: settled(name), address: leaf(address), telephone: leaf(telephone) });
}

function relatedPersonOf(person: RelatedPerson): Branch {
  return branch({
    name: settled(person.name),
    position: leaf(person.position),
    otherPositions: leaf(person.otherPositions),
    address: leaf(person.address),
    citizenship: leaf(person.citizenship),
  });
}

/** A fact that stands in a list above too: its doubt is told there, and counts once. */
function settled({ value, span }: Stated<string>): Leaf {
  return leaf({ value, ...(span && { span }) });
}

function holdingOf({ shares, percent, asOf, span }: StatedHolding): Branch {
  return branch({ shares: leaf(shares), percent: leaf(percent), asOf: leaf(asOf) }, span);
}

function totalOf({ side, shares, from, to, span }: StatedTotal): Branch {
  return branch({ side: leaf(side), shares: leaf(shares), from: leaf(from), to: leaf(to) }, span);
}
