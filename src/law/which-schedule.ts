import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import { answerOn, versionOn } from './define.ts';
import { type Question, type QuestionName, question } from './questions.ts';
import { fivePercentThreshold } from './rules/five-percent-threshold.ts';
import { passiveHolderLimit } from './rules/passive-holder-limit.ts';
import { schedule13gTestDay } from './rules/schedule-13g-test-day.ts';

/**
 * A holder on a day. Percentages are exact, not rounded. What only a person can know is absent where
 * nobody has said it; the decision then stays open as far as it matters.
 */
export interface HolderFacts {
  readonly on: Day;
  readonly percent: Decimal;
  /** Of the last test day, which decides for institutions and exempt holders; else `percent` does. */
  readonly testDayPercent?: Decimal;
  /** Whether an institution owned more than ten percent at the end of a month. */
  readonly monthEndOverTen?: boolean;
  /** A voting class of equity that section 13(d) covers. */
  readonly coveredClass?: boolean;
  /** Acquired something that section 13(d)(6) does not exempt. */
  readonly caughtAcquisition?: boolean;
  readonly controlPurpose?: boolean;
  /** A listed institution that holds in the ordinary course of its business. */
  readonly institution?: boolean;
}

/** Why a decision came out as it did: the fact, and the law that gives it its weight. */
export interface Reason {
  readonly text: string;
  readonly cite: string;
}

/** Which schedule a holder must file; `open` where that hangs on questions for a person. */
export interface Decision {
  readonly schedule: '13D' | '13G' | 'none' | 'open';
  /** The paragraph of Rule 13d-1 under which it is filed. */
  readonly paragraph?: string;
  readonly reasons: readonly Reason[];
  readonly questions: readonly Question[];
  /** What it would be under each answer to the first open question: yes, then no. */
  readonly possible: readonly Decision[];
}

/**
 * Which schedule the rules in force on a day ask of a holder (17 CFR 240.13d-1). Control purpose,
 * status and the like are never guessed: without them the decision is open, unless every answer leads
 * to the same schedule under the same paragraph.
 */
export function whichSchedule(facts: HolderFacts): Decision {
  const threshold = answerOn(fivePercentThreshold, facts.on, undefined);
  if (!threshold) return closed('none', [reason('Nothing had to be filed yet.', SECTION)]);
  const limit = threshold.answer;
  const highest = [facts.percent, facts.testDayPercent].some(
    (one) => one && one.compare(limit) > 0,
  );
  if (!highest && !facts.monthEndOverTen) {
    return closed('none', [
      reason(`The holder owns no more than ${limit.grouped()} percent.`, SECTION),
    ]);
  }
  const unknown = FACTS_IN_ORDER.find(
    ([fact]) => facts[fact] === undefined && matters(fact, facts),
  );
  if (unknown) return openOn(unknown, facts);
  return decide(facts, limit);
}

const SECTION = '15 U.S.C. 78m(d)(1); 17 CFR 240.13d-1(a)';

type OpenFact = 'coveredClass' | 'caughtAcquisition' | 'controlPurpose' | 'institution';

/** The questions in the order in which the rules put them. */
const FACTS_IN_ORDER: readonly (readonly [OpenFact, QuestionName])[] = [
  ['coveredClass', 'covered-class'],
  ['caughtAcquisition', 'caught-acquisition'],
  ['controlPurpose', 'control-purpose'],
  ['institution', 'institution-in-ordinary-course'],
];

/** Whether a fact can still change the decision, given the facts before it. */
function matters(fact: OpenFact, facts: HolderFacts): boolean {
  if (fact === 'coveredClass') return true;
  if (facts.coveredClass === false) return false;
  if (fact === 'caughtAcquisition') return true;
  if (facts.caughtAcquisition === false) return false;
  return fact === 'controlPurpose' || facts.controlPurpose !== true;
}

function openOn([fact, name]: readonly [OpenFact, QuestionName], facts: HolderFacts): Decision {
  const yes = whichSchedule({ ...facts, [fact]: true });
  const no = whichSchedule({ ...facts, [fact]: false });
  if (yes.schedule !== 'open' && yes.schedule === no.schedule && yes.paragraph === no.paragraph) {
    return yes;
  }
  const asked = [question(name), ...yes.questions, ...no.questions];
  const questions = [...new Map(asked.map((one) => [one.name, one])).values()];
  return { schedule: 'open', reasons: [], questions, possible: [yes, no] };
}

/** All facts that matter are known, and something is over the threshold. */
function decide(facts: HolderFacts, threshold: Decimal): Decision {
  if (facts.coveredClass === false) {
    return closed('none', [reason('Section 13(d) does not cover this class.', SECTION)]);
  }
  if (facts.caughtAcquisition === false) return decideExempt(facts, threshold);
  if (facts.controlPurpose) return decideControl(facts, threshold);
  return facts.institution ? decideInstitution(facts, threshold) : decidePassive(facts, threshold);
}

function decideExempt(facts: HolderFacts, threshold: Decimal): Decision {
  const cite = '17 CFR 240.13d-1(d)';
  if (!versionOn(schedule13gTestDay, facts.on) || !overOnTestDay(facts, threshold)) {
    return closed('none', [
      reason(`No more than ${threshold.grouped()} percent on the test day.`, cite),
    ]);
  }
  const text =
    'Nothing was acquired that section 13(d) catches; purpose and size do not matter then.';
  return closed('13G', [reason(text, cite)], '13d-1(d)');
}

function decideControl(facts: HolderFacts, threshold: Decimal): Decision {
  if (facts.percent.compare(threshold) <= 0) return underThreshold(threshold);
  const paragraph = facts.institution ? '13d-1(e)' : '13d-1(a)';
  const text = 'The holder has a control purpose, or its acts have that effect.';
  return closed('13D', [reason(text, `17 CFR 240.${paragraph}`)], paragraph);
}

function decideInstitution(facts: HolderFacts, threshold: Decimal): Decision {
  const cite = '17 CFR 240.13d-1(b)';
  if (!overOnTestDay(facts, threshold) && !facts.monthEndOverTen) {
    const text = `An institution is looked at on test days only, and had no more than ${threshold.grouped()} percent then.`;
    return closed('none', [reason(text, cite)]);
  }
  const text =
    'A listed institution in the ordinary course of business; no upper limit holds for it.';
  return closed('13G', [reason(text, cite)], '13d-1(b)');
}

function decidePassive(facts: HolderFacts, threshold: Decimal): Decision {
  if (facts.percent.compare(threshold) <= 0) return underThreshold(threshold);
  const limit = answerOn(passiveHolderLimit, facts.on, undefined)?.answer;
  if (!limit) {
    const text = 'Schedule 13G was not yet open to passive holders.';
    return closed('13D', [reason(text, '17 CFR 240.13d-1(a)')], '13d-1(a)');
  }
  if (facts.percent.compare(limit) < 0) {
    const text = `No control purpose, and less than ${limit.grouped()} percent.`;
    return closed('13G', [reason(text, '17 CFR 240.13d-1(c)')], '13d-1(c)');
  }
  const text = `A passive holder with ${limit.grouped()} percent or more cannot use Schedule 13G.`;
  return closed('13D', [reason(text, '17 CFR 240.13d-1(f)')], '13d-1(f)');
}

function overOnTestDay({ percent, testDayPercent }: HolderFacts, threshold: Decimal): boolean {
  return (testDayPercent ?? percent).compare(threshold) > 0;
}

function underThreshold(threshold: Decimal): Decision {
  return closed('none', [
    reason(`The holder owns no more than ${threshold.grouped()} percent.`, SECTION),
  ]);
}

function closed(
  schedule: '13D' | '13G' | 'none',
  reasons: readonly Reason[],
  paragraph?: string,
): Decision {
  return { schedule, ...(paragraph && { paragraph }), reasons, questions: [], possible: [] };
}

function reason(text: string, cite: string): Reason {
  return { text, cite };
}
