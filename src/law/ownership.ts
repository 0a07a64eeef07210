import type { Day } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import { sharesWithinCap } from './blocker.ts';
import { answerOn } from './define.ts';
import { isOver, type Percent, percentOf } from './percent.ts';
import { type Question, type QuestionName, question } from './questions.ts';
import { fivePercentThreshold } from './rules/five-percent-threshold.ts';
import {
  type RightCounted,
  type RightDays,
  rightWithinSixtyDays,
} from './rules/right-within-sixty-days.ts';
import { classShares, type ShareCount } from './share-count.ts';

/** Who may vote and who may dispose of a lot: one name is sole power, several are shared power. */
export interface Powers {
  readonly voting: readonly string[];
  readonly dispositive: readonly string[];
}

/** Shares held under the same powers. A share stands in one lot only, so that it counts once. */
export interface Lot extends Powers {
  readonly shares: Decimal;
}

/** A right to acquire shares, and the powers that its use would give. */
export interface Right extends Powers, RightDays {
  readonly shares: Decimal;
  /** The percentage above which the right cannot be used, as in a 9.99 percent blocker. */
  readonly cap?: Decimal;
  /** Days of notice after which the holder can waive the cap; absent where it cannot. */
  readonly capWaivedAfterDays?: number;
}

/** All that is known of a class in a holder's hands. */
export interface Holdings {
  readonly count: ShareCount;
  readonly lots: readonly Lot[];
  readonly rights: readonly Right[];
}

/** A right and what of it was counted for a person, with the reason where that is not all. */
export interface CountedRight {
  readonly right: Right;
  readonly shares: Decimal;
  readonly days?: RightCounted;
  readonly why?: string;
}

/** Beneficial ownership of one person, or of a group as one person, on a day. */
export interface Ownership {
  readonly soleVotingPower: Decimal;
  readonly sharedVotingPower: Decimal;
  readonly soleDispositivePower: Decimal;
  readonly sharedDispositivePower: Decimal;
  /** Shares owned and shares under rights counted, each once. */
  readonly aggregateAmount: Decimal;
  /** The class, and the shares under this person's rights. Absent where the class has no shares. */
  readonly percent?: Percent;
  /** By the exact fraction; absent where there is no percentage or was no threshold. */
  readonly overFivePercent?: boolean;
  readonly rights: readonly CountedRight[];
  readonly questions: readonly Question[];
}

/**
 * What a person owns on a day (17 CFR 240.13d-3): lots over which it has voting or investment power,
 * and rights within sixty days, which join the denominator for this person alone. A cap on a right is
 * taken to bind unless it can be waived within the sixty days; a person is asked whether it does.
 */
export function ownershipOf(person: string, on: Day, holdings: Holdings): Ownership {
  return ownershipOfAll([person], on, holdings);
}

/**
 * What a group owns on a day: all that its members own, each lot once, and the rights of all in the
 * denominator (15 U.S.C. 78m(d)(3)). Power shared among members only is the group's sole power.
 */
export function groupOwnership(members: readonly string[], on: Day, holdings: Holdings): Ownership {
  return ownershipOfAll(members, on, holdings);
}

function ownershipOfAll(members: readonly string[], on: Day, holdings: Holdings): Ownership {
  const lots = holdings.lots.filter((lot) => hasPower(members, lot));
  const counted = countRights(members, on, holdings);
  const sum = (power: (powers: Powers) => boolean): Decimal =>
    Decimal.sum([
      ...lots.filter(power).map(({ shares }) => shares),
      ...counted.filter(({ right }) => power(right)).map(({ shares }) => shares),
    ]);
  const aggregateAmount = sum(() => true);
  const underRights = Decimal.sum(counted.map(({ shares }) => shares));
  const percent = percentOf(aggregateAmount, classShares(holdings.count).plus(underRights));
  const threshold = answerOn(fivePercentThreshold, on, undefined)?.answer;
  return {
    soleVotingPower: sum(({ voting }) => isSole(voting, members)),
    sharedVotingPower: sum(({ voting }) => isShared(voting, members)),
    soleDispositivePower: sum(({ dispositive }) => isSole(dispositive, members)),
    sharedDispositivePower: sum(({ dispositive }) => isShared(dispositive, members)),
    aggregateAmount,
    ...(percent && { percent }),
    ...(percent &&
      threshold && {
        overFivePercent: isOver(percent.numerator, percent.denominator, threshold),
      }),
    rights: counted,
    questions: questionsAbout(counted),
  };
}

function hasPower(members: readonly string[], { voting, dispositive }: Powers): boolean {
  return members.some((member) => voting.includes(member) || dispositive.includes(member));
}

function isSole(holders: readonly string[], members: readonly string[]): boolean {
  return holders.length > 0 && holders.every((holder) => members.includes(holder));
}

function isShared(holders: readonly string[], members: readonly string[]): boolean {
  return !isSole(holders, members) && holders.some((holder) => members.includes(holder));
}

/**
 * Rights without a cap come first, then capped ones from the lowest cap up, which lets the holder take
 * the most. Each cap looks at what its own holders own, and in a group not at what the others do.
 */
function countRights(
  members: readonly string[],
  on: Day,
  holdings: Holdings,
): readonly CountedRight[] {
  const counted: CountedRight[] = [];
  for (const right of holdings.rights.toSorted(lowestCapFirst)) {
    if (hasPower(members, right)) counted.push(countRight(right, on, holdings, counted));
  }
  return counted;
}

function countRight(
  right: Right,
  on: Day,
  holdings: Holdings,
  before: readonly CountedRight[],
): CountedRight {
  const days = answerOn(rightWithinSixtyDays, on, right)?.answer;
  if (!days?.counts) {
    return { right, shares: NONE, ...(days && { days }), why: 'not within sixty days' };
  }
  if (right.cap === undefined) return { right, shares: right.shares, days };
  if (right.capWaivedAfterDays !== undefined && right.capWaivedAfterDays <= SIXTY) {
    return { right, shares: right.shares, days, why: 'the cap can be waived within sixty days' };
  }
  const shares = withinCap(right, right.cap, holdings, before);
  const why = shares.equals(right.shares) ? undefined : `a cap of ${right.cap.grouped()} percent`;
  return { right, shares, days, ...(why !== undefined && { why }) };
}

/** What the cap allows the holders of the right, beside their lots and the rights counted before. */
function withinCap(
  right: Right,
  cap: Decimal,
  { count, lots }: Holdings,
  before: readonly CountedRight[],
): Decimal {
  const holders = [...right.voting, ...right.dispositive];
  const owned = lots.filter((lot) => hasPower(holders, lot)).map(({ shares }) => shares);
  const taken = before.filter((earlier) => hasPower(holders, earlier.right));
  const underRights = Decimal.sum(taken.map(({ shares }) => shares));
  return sharesWithinCap({
    held: Decimal.sum(owned).plus(underRights),
    classShares: classShares(count).plus(underRights),
    rights: right.shares,
    cap,
  });
}

function lowestCapFirst(one: Right, other: Right): number {
  if (!one.cap || !other.cap)
    return Number(one.cap !== undefined) - Number(other.cap !== undefined);
  return one.cap.compare(other.cap);
}

function questionsAbout(counted: readonly CountedRight[]): Question[] {
  const names = new Set<QuestionName>(counted.flatMap(({ days }) => days?.questions ?? []));
  if (counted.some(({ right }) => right.cap !== undefined)) names.add('blocker-binds');
  return [...names].map(question);
}

const NONE = Decimal.of(0);
/** The window of Rule 13d-3(d)(1)(i): a waiver that takes longer keeps the shares out of reach. */
const SIXTY = 60;
