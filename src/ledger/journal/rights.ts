import { Decimal } from '../../value/decimal.ts';
import type { EntriesOfDay } from './entries-of-day.ts';
import type { ConditionMet, RightAcquired, RightExercised, RightExpired } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import type { HeldRight, Position } from './position.ts';

/** Rights that come, are used, lapse, or lose their condition. What use gives is books.ts's. */
export function applyRights(
  before: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): Position {
  const acquired = ofDay.inOrder('right');
  const met = ofDay.inOrder('condition-met');
  const used = [...ofDay.inOrder('exercise'), ...ofDay.inOrder('expire')];
  if (acquired.length + met.length + used.length === 0) return before;
  const rights = new Map(before.rights);
  for (const entry of acquired) {
    if (rights.has(entry.name)) findings.push(nameTaken(entry));
    else rights.set(entry.name, heldRight(entry));
  }
  for (const entry of met) {
    const right = rights.get(entry.name);
    if (right) rights.set(entry.name, withoutCondition(right));
    else findings.push(noSuchRight(entry));
  }
  for (const entry of used) {
    const right = rights.get(entry.name);
    if (right) rights.set(entry.name, lessUsed(right, entry, findings));
    else findings.push(noSuchRight(entry));
  }
  return { ...before, rights };
}

function heldRight(entry: RightAcquired): HeldRight {
  const { name, holder, shares, exercisableFrom, exercisableTo, cap, capWaivedAfterDays } = entry;
  return {
    name,
    holder,
    shares,
    acquired: entry.day,
    exercisableFrom,
    ...(exercisableTo && { exercisableTo }),
    ...(cap && { cap }),
    ...(capWaivedAfterDays !== undefined && { capWaivedAfterDays }),
    ...(entry.controlPurpose && { controlPurpose: true }),
    ...(entry.endsByItself && { endsByItself: true }),
    ...(entry.conditionUnmet && { conditionUnmet: true }),
  };
}

function withoutCondition({ conditionUnmet: _met, ...right }: HeldRight): HeldRight {
  return right;
}

function lessUsed(
  right: HeldRight,
  entry: RightExercised | RightExpired,
  findings: LedgerFinding[],
): HeldRight {
  const left = entry.shares ? right.shares.minus(entry.shares) : NONE;
  if (!left.isNegative()) return { ...right, shares: left };
  findings.push({
    code: 'right-within-what-is-left',
    severity: 'error',
    message: `On ${entry.day} ${entry.shares?.grouped()} shares of right “${right.name}” are used up, but only ${right.shares.grouped()} are left.`,
    day: entry.day,
    entries: [entry],
  });
  return { ...right, shares: NONE };
}

const NONE = Decimal.of(0);

function nameTaken(entry: RightAcquired): LedgerFinding {
  return {
    code: 'right-has-its-own-name',
    severity: 'error',
    message: `There is a right named “${entry.name}” already; the one acquired on ${entry.day} is not counted.`,
    fix: 'Correct it to another name.',
    day: entry.day,
    entries: [entry],
  };
}

function noSuchRight(entry: ConditionMet | RightExercised | RightExpired): LedgerFinding {
  return {
    code: 'right-is-known',
    severity: 'error',
    message: `On ${entry.day} an entry speaks of right “${entry.name}”, but none of that name was acquired by then. It is left out.`,
    day: entry.day,
    entries: [entry],
  };
}
