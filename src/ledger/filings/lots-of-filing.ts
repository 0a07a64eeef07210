import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { Decimal } from '../../value/decimal.ts';
import { plainName } from './chain-filing.ts';

/** Shares that stand in one book, and who votes and disposes of them, by `plainName`. */
export interface StatedLot {
  readonly holder: string;
  readonly shares: Decimal;
  readonly voting: readonly string[];
  readonly dispositive: readonly string[];
}

/** A filing with more holders is not divided: the sums that would fit grow too many. */
const HOLDERS_MAX = 12;

/**
 * Who holds shares itself: whoever trades, whoever has sole power, and whoever owns what nobody smaller
 * adds up to, as a fund does that did not trade. The others control what these hold.
 */
export function holdersIn(
  persons: readonly ReportingPerson[],
  trading: ReadonlySet<string>,
): ReadonlySet<string> {
  const rows = rowsOf(persons) ?? [];
  const holders = new Set(trading);
  const lots = [...ownLots(rows, trading)];
  for (const { name, aggregate } of rows.toSorted(smallestFirst)) {
    const known = lots.some(({ holder }) => holder === name);
    if (known || lots.length >= HOLDERS_MAX || sumsTo(aggregate, lots).length > 0) continue;
    holders.add(name);
    lots.push({ holder: name, shares: aggregate });
  }
  return holders;
}

/**
 * The lots into which the cover pages of a filing divide what its persons own, so that every row of
 * every person comes out as stated: a fund and its general partner, who share power over the fund's
 * shares, are one lot. `holders` are those who hold shares themselves. Absent where there is no such division,
 * where there are several, and where a row could not be read or is in doubt.
 */
export function lotsOfFiling(
  persons: readonly ReportingPerson[],
  holders: ReadonlySet<string>,
): readonly StatedLot[] | undefined {
  const rows = rowsOf(persons);
  if (!rows) return undefined;
  const own = ownLots(rows, holders);
  return own.length <= HOLDERS_MAX ? divided(rows, own) : undefined;
}

/** Of somebody with sole power the shares under it, else all that a holder owns. */
function ownLots(rows: readonly Rows[], holders: ReadonlySet<string>): readonly Own[] {
  return rows.flatMap(({ name, aggregate, sole }) => {
    if (!sole.isZero()) return [{ holder: name, shares: sole }];
    return holders.has(name) ? [{ holder: name, shares: aggregate }] : [];
  });
}

function smallestFirst(one: Rows, other: Rows): number {
  return one.aggregate.compare(other.aggregate);
}

/** The same where all persons have power over the same shares, which stand in the book of `holder`. */
export function oneLotOfFiling(
  persons: readonly ReportingPerson[],
  holder: string,
): readonly StatedLot[] | undefined {
  const rows = rowsOf(persons);
  const [first] = rows ?? [];
  return rows && first && divided(rows, [{ holder, shares: first.aggregate }]);
}

/** What a cover page says in numbers; a power that is not stated is none. */
interface Rows {
  readonly name: string;
  readonly aggregate: Decimal;
  readonly voting: Decimal;
  readonly dispositive: Decimal;
  readonly soleVoting: Decimal;
  readonly soleDispositive: Decimal;
  /** Shares in its sole power, where both powers say the same. */
  readonly sole: Decimal;
}

function rowsOf(persons: readonly ReportingPerson[]): readonly Rows[] | undefined {
  const rows: Rows[] = [];
  for (const person of persons) {
    const { aggregateAmount, soleVotingPower, soleDispositivePower } = person;
    const { sharedVotingPower, sharedDispositivePower } = person;
    const facts = [
      soleVotingPower,
      soleDispositivePower,
      sharedVotingPower,
      sharedDispositivePower,
    ];
    const unsure = [aggregateAmount, ...facts].some((fact) => fact?.doubt !== undefined);
    const name = plainName(person.name?.value);
    if (unsure || name === '' || !aggregateAmount?.value) return undefined;
    const [soleVoting, soleDispositive, sharedVoting, sharedDispositive] = facts.map(
      (fact) => fact?.value ?? NONE,
    );
    if (!soleVoting || !soleDispositive || !sharedVoting || !sharedDispositive) return undefined;
    rows.push({
      name,
      aggregate: aggregateAmount.value,
      voting: soleVoting.plus(sharedVoting),
      dispositive: soleDispositive.plus(sharedDispositive),
      soleVoting,
      soleDispositive,
      sole: soleVoting.equals(soleDispositive) ? soleVoting : NONE,
    });
  }
  return rows;
}

const NONE = Decimal.of(0);

type Own = Pick<StatedLot, 'holder' | 'shares'>;

function divided(rows: readonly Rows[], own: readonly Own[]): readonly StatedLot[] | undefined {
  const lots = own.map((lot) => ({ ...lot, voting: [] as string[], dispositive: [] as string[] }));
  for (const row of rows) {
    const theirs = lotsBehind(row, lots);
    if (!theirs || !isNoneOrAll(row.voting, row) || !isNoneOrAll(row.dispositive, row)) {
      return undefined;
    }
    // Without any power nothing is owned, whatever the row of the amount says.
    if (row.voting.isZero() && row.dispositive.isZero() && !row.aggregate.isZero())
      return undefined;
    for (const lot of theirs) {
      if (!row.voting.isZero()) lot.voting.push(row.name);
      if (!row.dispositive.isZero()) lot.dispositive.push(row.name);
    }
  }
  const agrees = rows.every(
    (row) =>
      soleIn(row, lots, 'voting').equals(row.soleVoting) &&
      soleIn(row, lots, 'dispositive').equals(row.soleDispositive),
  );
  return agrees ? lots : undefined;
}

/** A person votes all that it owns or nothing: what lies between would divide a lot. */
function isNoneOrAll(power: Decimal, { aggregate }: Rows): boolean {
  return power.isZero() || power.equals(aggregate);
}

/** The only lots that add up to what a person owns, its own among them. */
function lotsBehind<Lot extends Own>(row: Rows, lots: readonly Lot[]): readonly Lot[] | undefined {
  const own = lots.filter(({ holder }) => holder === row.name);
  const rest = row.aggregate.minus(Decimal.sum(own.map(({ shares }) => shares)));
  const others = lots.filter(({ holder, shares }) => holder !== row.name && !shares.isZero());
  const [only, second] = sumsTo(rest, others);
  return only && !second ? [...own, ...only] : undefined;
}

/** All choices of lots that add up to a number. */
function sumsTo<Lot extends Own>(
  number: Decimal,
  lots: readonly Lot[],
): readonly (readonly Lot[])[] {
  if (number.isNegative()) return [];
  const [first, ...rest] = lots;
  if (!first) return number.isZero() ? [[]] : [];
  const withFirst = sumsTo(number.minus(first.shares), rest).map((chosen) => [first, ...chosen]);
  return [...withFirst, ...sumsTo(number, rest)];
}

function soleIn(
  { name }: Rows,
  lots: readonly StatedLot[],
  power: 'voting' | 'dispositive',
): Decimal {
  const sole = lots.filter((lot) => lot[power].length === 1 && lot[power][0] === name);
  return Decimal.sum(sole.map(({ shares }) => shares));
}
