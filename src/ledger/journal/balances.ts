import { Decimal } from '../../value/decimal.ts';
import { ownershipOn } from '../stake/ownership-on.ts';
import type { EntriesOfDay } from './entries-of-day.ts';
import type { Balance } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import type { Position } from './position.ts';

/**
 * Compares what entries say should be there with what is. A balance that is off by as much as the one
 * before it tells nothing new: the finding stands where the difference came in.
 */
export function checkBalances(
  position: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): Position {
  const balances = ofDay.inOrder('balance');
  if (balances.length === 0) return position;
  const balancesOff = new Map(position.balancesOff);
  for (const balance of balances) {
    const found = foundFor(balance, position);
    if (!found) {
      findings.push(notWorkedOut(balance));
      continue;
    }
    const key = `${balance.row} ${balance.person ?? ''}`;
    const off = balance.value.minus(rounded(found, balance));
    const before = balancesOff.get(key) ?? NONE;
    balancesOff.set(key, off);
    // A percentage that was off may be off by other digits later; each is told of.
    const isNew = balance.row === 'percentOfClass' ? !off.isZero() : !off.equals(before);
    if (isNew) findings.push(differs(balance, found, off.minus(before), before));
  }
  return { ...position, balancesOff };
}

const NONE = Decimal.of(0);

/** A percentage is compared to as many decimals as it is stated with. */
function rounded(found: Decimal, { row, value }: Balance): Decimal {
  return row === 'percentOfClass' ? found.rounded(value.scale) : found;
}

function foundFor({ row, person }: Balance, position: Position): Decimal | undefined {
  if (row === 'shares') {
    return person === undefined
      ? Decimal.sum(position.books.values())
      : (position.books.get(person) ?? NONE);
  }
  const owned = ownershipOn(position, position.day);
  const ownership =
    person === undefined
      ? owned.together
      : owned.persons.find((one) => one.person === person)?.ownership;
  if (row === 'percentOfClass') {
    const percent = ownership?.percent;
    const hundredfold = percent?.numerator.times(HUNDRED);
    return percent && hundredfold?.dividedBy(percent.denominator, PERCENT_SCALE);
  }
  return ownership ? ownership[row] : NONE;
}

const HUNDRED = Decimal.of(100);
/** Far beyond any decimals that a statement gives. */
const PERCENT_SCALE = 30;

function whose({ person }: Balance): string {
  return person ?? 'all together';
}

function differs(balance: Balance, found: Decimal, more: Decimal, before: Decimal): LedgerFinding {
  const unit = balance.row === 'percentOfClass' ? 'percent' : 'shares';
  const shown = rounded(found, balance);
  const side = more.isNegative() ? 'too many' : 'missing';
  const size =
    unit === 'shares'
      ? ` ${more.abs().grouped()} shares are ${side}${before.isZero() ? '' : ' since the balance before'}.`
      : '';
  return {
    code: 'balance-agrees',
    severity: 'error',
    message: `${IN_WORDS[balance.row]} of ${whose(balance)} should be ${balance.value.grouped()} ${unit} on ${balance.day}, but the entries give ${shown.grouped()}.${size}`,
    fix: 'Look for an entry that is missing, doubled or wrong before this day.',
    day: balance.day,
    entries: [balance],
  };
}

const IN_WORDS: Readonly<Record<Balance['row'], string>> = {
  shares: 'The book',
  soleVotingPower: 'Sole voting power',
  sharedVotingPower: 'Shared voting power',
  soleDispositivePower: 'Sole dispositive power',
  sharedDispositivePower: 'Shared dispositive power',
  aggregateAmount: 'The aggregate amount',
  percentOfClass: 'The percent of the class',
};

function notWorkedOut(balance: Balance): LedgerFinding {
  return {
    code: 'balance-can-be-worked-out',
    severity: 'warning',
    message: `The percent of the class of ${whose(balance)} on ${balance.day} cannot be checked: no count of shares was published by then.`,
    fix: 'Enter the count on which it rests.',
    day: balance.day,
    entries: [balance],
  };
}
