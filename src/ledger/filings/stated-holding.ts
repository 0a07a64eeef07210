import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { byText, type ChainFiling, dayOfOrder, filedDay } from './chain-filing.ts';

/** What the cover pages of a filing say that all its persons own together. */
export interface StatedTotal {
  readonly shares: Decimal;
  /**
   * `each alone`: every person has sole power over its own shares, so that they add up. `shared`: the
   * largest amount, which then takes in the others' as a rule.
   */
  readonly by: 'one person' | 'each alone' | 'shared';
  /** Why it may be wrong. */
  readonly doubt?: string;
}

/** The total of a filing, each share once as far as the cover pages let it be told; absent without amounts. */
export function statedTotal({ filing }: ChainFiling): StatedTotal | undefined {
  const persons = filing.reportingPersons.filter(({ aggregateAmount }) => aggregateAmount?.value);
  const amounts = persons.flatMap(({ aggregateAmount }) => aggregateAmount?.value ?? []);
  if (amounts.length === 0) return undefined;
  const lists = filing.listDoubts.reportingPersons?.doubt;
  const unread = filing.reportingPersons.find(
    ({ aggregateAmount }) => aggregateAmount && aggregateAmount.value === undefined,
  );
  const doubt =
    lists ??
    persons.flatMap(({ aggregateAmount }) => aggregateAmount?.doubt ?? [])[0] ??
    (unread && 'the amount of a person could not be read');
  const doubtful = doubt === undefined ? {} : { doubt };
  if (amounts.length === 1) return { shares: amounts[0] ?? NONE, by: 'one person', ...doubtful };
  if (persons.every(isAlone)) {
    const twice = doubt ?? doubtOfEquals(amounts);
    return { shares: Decimal.sum(amounts), by: 'each alone', ...(twice && { doubt: twice }) };
  }
  const largest = amounts.reduce((one, other) => (one.compare(other) >= 0 ? one : other), NONE);
  return { shares: largest, by: 'shared', ...doubtful };
}

const NONE = Decimal.of(0);

/** A parent and its subsidiary often both claim sole power over what is the same shares. */
function doubtOfEquals(amounts: readonly Decimal[]): string | undefined {
  const held = amounts.filter((amount) => !amount.isZero()).map((amount) => amount.grouped());
  const [twice] = held.filter((amount, at) => held.indexOf(amount) < at);
  return twice && `several persons own ${twice} shares, each alone, which may be the same shares`;
}

/** All that the person owns is in its sole power. */
export function isAlone(person: ReportingPerson): boolean {
  const shared = [person.sharedVotingPower, person.sharedDispositivePower];
  return shared.every((power) => power?.value === undefined || power.value.isZero());
}

/** The day for which a filing states its holdings: of its last trade, its event or its filing. */
export function holdingDay(link: ChainFiling): Day | undefined {
  const traded = link.filing.transactions
    .map(({ date }) => date.value)
    .toSorted(byText)
    .at(-1);
  const event = link.filing.eventDate?.value;
  const filed = filedDay(link);
  const known = [traded, event].filter((day) => day !== undefined);
  // A day after the filing is a misreading.
  const latest = known
    .filter((day) => filed === undefined || day <= filed)
    .toSorted(byText)
    .at(-1);
  return latest ?? dayOfOrder(link);
}
