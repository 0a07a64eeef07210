import { POWERS, type ReportingPerson } from '../../filing/reporting-person.ts';
import type { ChainFiling } from './chain-filing.ts';
import { plainName } from './chain-filing.ts';
import type { ItemAction } from './item-amendment.ts';
import {
  fold,
  NO_STATEMENT_YET,
  type Origin,
  originOf,
  type StatementInForce,
} from './statement-in-force.ts';
import { type DiffPart, wordDiff } from './word-diff.ts';

/** A fact that a filing states otherwise than the statement did before it. */
export interface FactChange {
  /** `Gabelli Funds, LLC: aggregate amount`. */
  readonly what: string;
  /** Absent where nothing was stated. */
  readonly from?: string;
  readonly to?: string;
}

/** An item that a filing touches. */
export interface ItemChange {
  readonly number: string;
  readonly action: ItemAction;
  /** From the text in force before to the filing's own. */
  readonly words: readonly DiffPart[];
}

/** What one filing changed. */
export interface FilingChanges {
  readonly origin: Origin;
  readonly facts: readonly FactChange[];
  readonly items: readonly ItemChange[];
}

/** What each filing of a chain changed in the statement; the first changes nothing but is listed. */
export function changesOf(links: readonly ChainFiling[]): readonly FilingChanges[] {
  const changes: FilingChanges[] = [];
  let before: StatementInForce = NO_STATEMENT_YET;
  for (const link of links) {
    const after = fold(before, link);
    const first = changes.length === 0;
    changes.push({
      origin: originOf(link),
      facts: first ? [] : [...plainFacts(before, after), ...personFacts(before, after)],
      items: first ? [] : itemChanges(before, link, after),
    });
    before = after;
  }
  return changes;
}

function plainFacts(before: StatementInForce, after: StatementInForce): readonly FactChange[] {
  return [
    change('issuer', before.issuerName?.value, after.issuerName?.value),
    change('class', before.securityTitle?.value, after.securityTitle?.value),
    change('CUSIP', before.cusip?.value, after.cusip?.value),
    change('date of event', before.eventDate?.value, after.eventDate?.value),
    change(
      'shares outstanding',
      before.outstanding?.value.grouped(),
      after.outstanding?.value.grouped(),
    ),
    change('notices to', before.notices?.value.join('; '), after.notices?.value.join('; ')),
    change('directors and officers', related(before), related(after)),
  ].flat();
}

function change(what: string, from: string | undefined, to: string | undefined): FactChange[] {
  if (from === to) return [];
  return [{ what, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

function related({ relatedPersons }: StatementInForce): string | undefined {
  return relatedPersons?.value.map(({ name }) => name.value).join('; ');
}

/** Persons are matched by their names as letters and digits. */
function personFacts(before: StatementInForce, after: StatementInForce): readonly FactChange[] {
  const then = personsByName(before);
  const now = personsByName(after);
  const joined = [...now].filter(([name]) => !then.has(name));
  const gone = [...then].filter(([name]) => !now.has(name));
  const stayed = [...now].flatMap(([name, person]) => {
    const earlier = then.get(name);
    return earlier ? [[earlier, person] as const] : [];
  });
  return [
    ...joined.flatMap(([, person]) => change('reporting person', undefined, shownName(person))),
    ...gone.flatMap(([, person]) => change('reporting person', shownName(person), undefined)),
    ...stayed.flatMap(([earlier, person]) => rowFacts(earlier, person)),
  ];
}

function personsByName({
  reportingPersons,
}: StatementInForce): ReadonlyMap<string, ReportingPerson> {
  const persons = reportingPersons?.value ?? [];
  return new Map(persons.map((person) => [plainName(person.name?.value), person]));
}

function shownName({ name }: ReportingPerson): string {
  return name?.value ?? 'name not read';
}

const ROWS = [...POWERS, 'aggregateAmount', 'percentOfClass'] as const;
const ROW_NAMES: Readonly<Record<(typeof ROWS)[number], string>> = {
  soleVotingPower: 'sole voting power',
  sharedVotingPower: 'shared voting power',
  soleDispositivePower: 'sole dispositive power',
  sharedDispositivePower: 'shared dispositive power',
  aggregateAmount: 'aggregate amount',
  percentOfClass: 'percent of class',
};

function rowFacts(before: ReportingPerson, after: ReportingPerson): readonly FactChange[] {
  const name = shownName(after);
  const numbers = ROWS.flatMap((row) => {
    const [from, to] = [before[row]?.value, after[row]?.value];
    if (from && to && from.equals(to)) return [];
    return change(`${name}: ${ROW_NAMES[row]}`, from?.grouped(), to?.grouped());
  });
  return [...numbers, ...change(`${name}: type`, typesOf(before), typesOf(after))];
}

function typesOf({ types }: ReportingPerson): string {
  return types.map(({ value }) => value).join(' ');
}

function itemChanges(
  before: StatementInForce,
  { filing }: ChainFiling,
  after: StatementInForce,
): readonly ItemChange[] {
  return filing.items.map(({ number, text }) => {
    const item = after.items.find((candidate) => candidate.number === number.value);
    const earlier = before.items.find((candidate) => candidate.number === number.value);
    const action = item?.pieces.at(-1)?.action ?? 'says anew';
    const then = earlier?.pieces.map((piece) => piece.text).join('\n\n') ?? '';
    const isNew = item?.pieces.at(-1)?.text === text.value;
    return {
      number: number.value,
      action: isNew ? action : 'leaves unchanged',
      words: comparable(action)
        ? wordDiff(then, text.value)
        : [{ kind: 'added', text: text.value }],
    };
  });
}

/** A text that is added to another is not a new version of it. */
function comparable(action: ItemAction): boolean {
  return action !== 'adds' && action !== 'leaves unchanged';
}
