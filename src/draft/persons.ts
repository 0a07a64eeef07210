import type { Form } from '../filing/filing.ts';
import { POWERS, type Power, type ReportingPerson } from '../filing/reporting-person.ts';
import type { Ownership } from '../law/ownership.ts';
import { type ChainFiling, plainName } from '../ledger/filings/chain-filing.ts';
import type { Position } from '../ledger/journal/position.ts';
import type { OwnershipOn } from '../ledger/stake/ownership-on.ts';
import type { Basis } from './compute-draft.ts';
import type { DraftField, Fields } from './draft.ts';
import { carried, notEmpty } from './fields.ts';
import { baseSentence } from './sentences.ts';

/** A person of the draft: as the statement on file has it, as the journal has it, or as both do. */
export interface DraftPerson {
  readonly name: string;
  readonly page?: ReportingPerson;
  /** Absent where the journal keeps no book under this name. */
  readonly owned?: Ownership;
}

/**
 * The persons who report: those of the last cover pages who have not left, then those whom only the
 * journal has. Where no name agrees, the journal keeps one book for all, or spells the names otherwise:
 * then the cover pages stay, and their numbers are for the filer.
 */
export function draftPersons(
  { persons }: OwnershipOn,
  { membership }: Position,
  last: ChainFiling | undefined,
  form: Form,
): readonly DraftPerson[] {
  const books = new Map(persons.map(({ person, ownership }) => [plainName(person), ownership]));
  const gone = new Set(
    [...membership].flatMap(([name, belongs]) => (belongs ? [] : [plainName(name)])),
  );
  const pages = last?.filing.reportingPersons ?? [];
  const paged = pages.flatMap((page, at): DraftPerson[] => {
    const name = page.name?.value ?? `Person ${at + 1}`;
    if (gone.has(plainName(name))) return [];
    const owned = books.get(plainName(name));
    return [{ name, page: sameSchedule(page, last, form), ...(owned && { owned }) }];
  });
  const known = new Set(paged.map(({ name }) => plainName(name)));
  const others = persons.filter(({ person }) => !known.has(plainName(person)));
  if (paged.length > 0 && others.length === persons.length) return paged;
  return [...paged, ...others.map(({ person, ownership }) => ({ name: person, owned: ownership }))];
}

/** A cover page of the other schedule has no rows for funds and proceedings to carry. */
function sameSchedule(
  page: ReportingPerson,
  last: ChainFiling | undefined,
  form: Form,
): ReportingPerson {
  const same = last?.filing.form?.value?.slice(0, 3) === form.slice(0, 3);
  const { legalProceedings: _proceedings, ...rest } = page;
  return same ? page : { ...rest, sourceOfFunds: [] };
}

/** A cover page and a signature for each person. */
export function personSections(basis: Basis): readonly (readonly [string, Fields])[] {
  const { persons } = basis;
  return [
    ...persons.map((person) => [`person ${person.name}`, coverPage(person, basis)] as const),
    ...persons.map((person) => [`signature ${person.name}`, signature(person, basis)] as const),
  ];
}

function coverPage({ name, page, owned }: DraftPerson, basis: Basis): Fields {
  const title = basis.paged?.name ?? '';
  const is13D = basis.next.form.startsWith('13D');
  const asked = (field: DraftField | undefined, row: string): DraftField =>
    field ?? { gap: `The cover page of ${name} asks ${row}.` };
  const funds = page?.sourceOfFunds.map(({ value }) => value).join(' ') ?? '';
  const types = page?.types.map(({ value }) => value).join(' ') ?? '';
  return notEmpty({
    name: { value: name, from: page ? `carried from ${title}` : 'the journal' },
    CIK: carried(page?.cik, title),
    'without CIK': page?.withoutCik && carried(page.withoutCik, title),
    group: carried(page?.group, title),
    'source of funds': is13D
      ? asked(codes(funds, page?.sourceOfFunds, title), 'for the source of funds')
      : undefined,
    'legal proceedings': is13D
      ? asked(
          carried(page?.legalProceedings, title),
          'whether legal proceedings are to be disclosed (yes or no)',
        )
      : undefined,
    citizenship: page?.citizenshipCode
      ? carried(page.citizenship, title)
      : asked(carried(page?.citizenship, title), 'for citizenship or place of organization'),
    'citizenship code': carried(page?.citizenshipCode, title),
    ...powerRows(name, owned),
    'excludes shares': carried(page?.excludesShares, title),
    types: asked(codes(types, page?.types, title), 'for the type of reporting person'),
    comment: comment(basis),
  });
}

function codes(
  text: string,
  facts: readonly { readonly doubt?: string }[] | undefined,
  title: string,
): DraftField | undefined {
  if (text === '') return undefined;
  const doubt = facts?.find((fact) => fact.doubt !== undefined)?.doubt;
  return carried({ value: text, ...(doubt !== undefined && { doubt }) }, title);
}

const ROWS: Readonly<Record<Power, string>> = {
  soleVotingPower: 'sole voting power',
  sharedVotingPower: 'shared voting power',
  soleDispositivePower: 'sole dispositive power',
  sharedDispositivePower: 'shared dispositive power',
};

function powerRows(
  name: string,
  owned: Ownership | undefined,
): Readonly<Record<string, DraftField>> {
  const from = 'journal: ownership on the day of the draft';
  const missing = `The journal has no book under the name of ${name}: say this row, or keep a book for each person.`;
  const rows = POWERS.map((power): [string, DraftField] => [
    ROWS[power],
    owned ? { value: owned[power].toString(), from } : { gap: missing },
  ]);
  const noPercent = owned ? 'Without a count of the class there is no percentage.' : missing;
  return {
    ...Object.fromEntries(rows),
    'aggregate amount': owned
      ? { value: owned.aggregateAmount.toString(), from }
      : { gap: missing },
    'percent of class': owned?.percent
      ? {
          value: owned.percent.form.toString(),
          from: `${owned.percent.numerator.grouped()} of ${owned.percent.denominator.grouped()} shares, exactly ${owned.percent.exact.toString()}`,
        }
      : { gap: noPercent },
  };
}

function comment({ owned: { count } }: Basis): DraftField | undefined {
  return (
    count && {
      value: baseSentence(count.count),
      from: 'sentence of Stakeline; count in the journal',
    }
  );
}

/** Who signed last, if known; a draft is not signed. */
function signature({ name }: DraftPerson, { links, persons }: Basis): Fields {
  const link = links.findLast(({ filing }) => filing.signatures.length > 0);
  const signed = link?.filing.signatures.find(
    ({ onBehalfOf, signer }) =>
      plainName(onBehalfOf?.value ?? signer.value) === plainName(name) ||
      (persons.length === 1 && onBehalfOf === undefined),
  );
  const title = link?.name ?? '';
  return notEmpty({
    signer: carried(signed?.signer, title) ?? { gap: `Who signs for ${name}?` },
    title: carried(signed?.title, title),
    day: { gap: `On which day is it signed for ${name}?` },
  });
}
