import type { Fact } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import type { ListName } from '../../filing/list-names.ts';
import type { CodeList, ReportingPerson } from '../../filing/reporting-person.ts';

/**
 * How a fact came out of a filing: read; absent, where nothing was found; unread, where something is
 * stated that gave no value; doubted, where there is a value that the reader is not sure of.
 */
export type State = 'read' | 'absent' | 'unread' | 'doubted';

/** A fact that is watched over many filings: each cover page or signature counts by itself. */
export interface WatchedField {
  /** As the JSON of filings names it: `reportingPersons.aggregateAmount`. */
  readonly name: string;
  /** Absent where both schedules have room for it. */
  readonly only?: '13D' | '13G' | 'amendments';
  states(filing: Filing): readonly State[];
}

/** The watched facts, in the order of the form. */
export const WATCHED_FIELDS: readonly WatchedField[] = [
  one('form', (filing) => filing.form),
  { ...one('amendmentNumber', (filing) => filing.amendmentNumber), only: 'amendments' },
  one('issuerName', (filing) => filing.issuerName),
  one('securityTitle', (filing) => filing.securityTitle),
  list('cusips', (filing) => filing.cusips),
  one('eventDate', (filing) => filing.eventDate),
  { ...list('rules13G', (filing) => filing.rules13G), only: '13G' },
  { ...one('previouslyFiled13G', (filing) => filing.previouslyFiled13G), only: '13D' },
  { ...list('notices', (filing) => filing.notices.map(({ name }) => name)), only: '13D' },
  list('reportingPersons', (filing) => filing.reportingPersons.map(() => ({}))),
  each('name', (person) => person.name),
  each('group', (person) => person.group),
  { ...eachList('sourceOfFunds'), only: '13D' },
  { ...each('legalProceedings', (person) => person.legalProceedings), only: '13D' },
  each('citizenship', (person) => person.citizenship),
  each('soleVotingPower', (person) => person.soleVotingPower),
  each('sharedVotingPower', (person) => person.sharedVotingPower),
  each('soleDispositivePower', (person) => person.soleDispositivePower),
  each('sharedDispositivePower', (person) => person.sharedDispositivePower),
  each('aggregateAmount', (person) => person.aggregateAmount),
  each('excludesShares', (person) => person.excludesShares),
  each('percentOfClass', (person) => person.percentOfClass),
  eachList('types'),
  list('items', (filing) => filing.items.map(({ number }) => number)),
  one('outstanding.shares', (filing) => filing.outstanding?.shares),
  { ...list('transactions', (filing) => filing.transactions.map(tradeFact)), only: '13D' },
  { ...one('exitDate', (filing) => filing.exitDate), only: '13D' },
  { ...list('relatedPersons', (filing) => filing.relatedPersons.map(nameOf)), only: '13D' },
  list('signatures', (filing) => filing.signatures.map(({ signer }) => signer)),
  {
    name: 'signatures.date',
    states: (filing) => filing.signatures.map(({ date }) => stateOf(date)),
  },
];

type AnyFact = Fact<unknown> | { readonly doubt?: string };

function one(name: string, fact: (filing: Filing) => Fact<unknown> | undefined): WatchedField {
  return { name, states: (filing) => [stateOf(fact(filing))] };
}

function list(name: ListName, facts: (filing: Filing) => readonly AnyFact[]): WatchedField {
  return {
    name,
    states: (filing) => [
      filing.listDoubts[name] && facts(filing).length > 0 ? 'doubted' : stateOfList(facts(filing)),
    ],
  };
}

function each(
  name: string,
  fact: (person: ReportingPerson) => Fact<unknown> | undefined,
): WatchedField {
  return {
    name: `reportingPersons.${name}`,
    states: (filing) => filing.reportingPersons.map((person) => stateOf(fact(person))),
  };
}

function eachList(name: CodeList): WatchedField {
  return {
    name: `reportingPersons.${name}`,
    states: (filing) =>
      filing.reportingPersons.map((person) => {
        const state = stateOfList(person[name]);
        if (!person.listDoubts?.[name]) return state;
        return state === 'absent' ? 'unread' : 'doubted';
      }),
  };
}

/** A trade is in doubt where any part of it is. */
function tradeFact({ date, side, shares, price }: Filing['transactions'][number]): AnyFact {
  return [date, side, shares, price].find((part) => part?.doubt !== undefined) ?? date;
}

function nameOf({ name }: Filing['relatedPersons'][number]): AnyFact {
  return name;
}

function stateOf(fact: Fact<unknown> | undefined): State {
  if (!fact) return 'absent';
  if (fact.doubt === undefined) return 'read';
  return fact.value === undefined ? 'unread' : 'doubted';
}

function stateOfList(facts: readonly AnyFact[]): State {
  if (facts.length === 0) return 'absent';
  return facts.some(({ doubt }) => doubt !== undefined) ? 'doubted' : 'read';
}
