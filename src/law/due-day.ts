import type { Day } from '../value/day.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import { type Certainty, weakestOf } from './certainty.ts';
import type { CountedDay } from './counting.ts';
import type { Deadline, DeadlineRule, DeadlineVersion } from './deadline.ts';
import { factsOf, type VersionFacts } from './define.ts';
import { type Question, type QuestionName, question } from './questions.ts';

/** A due day under one text. */
export interface DueUnder {
  readonly version: VersionFacts;
  readonly due?: Day;
}

/** When something is due, by which text, by which count, and what is not certain about it. */
export interface DueAnswer {
  readonly rule: string;
  readonly event: Day;
  /** The day that the rule looks at: the event, or the end of its period; day 0 of most counts. */
  readonly testDay: Day;
  /** The text that governs; absent where there was no such rule yet. */
  readonly version?: VersionFacts;
  /** Absent where the text names no number of days, as in `promptly`, and where there is no text. */
  readonly due?: Day;
  readonly counting: readonly CountedDay[];
  /** The weakest of what the answer rests on. */
  readonly certainty: Certainty;
  /** What a later text would say of an event whose window was open when it took effect. */
  readonly alternatives: readonly DueUnder[];
  /** The due day if business days were meant, where the text does not say which days to count. */
  readonly ifBusinessDays?: Day;
  /** The day to keep to: the earliest of the due day and the alternatives. */
  readonly careful?: Day;
  readonly questions: readonly Question[];
  /** Reasons why a day in the count may not be what it is taken for. */
  readonly doubts: readonly string[];
}

/**
 * The due day of a rule for an event. The text is picked by the event, or by the end of its period
 * where the rule looks at periods. Which text governs an event whose window was still open when a new
 * one took effect is not settled by any source that we have seen: such an answer has an alternative.
 */
export function dueDay(
  rule: DeadlineRule,
  event: Day,
  calendar: Calendar = standardCalendar,
): DueAnswer {
  const testDay = rule.testDay(event);
  const at = rule.versions.findLastIndex(({ from }) => from <= testDay);
  const version = rule.versions[at];
  const base = { rule: rule.name, event, testDay };
  if (!version) {
    return {
      ...base,
      counting: [],
      certainty: 'primary',
      alternatives: [],
      questions: [],
      doubts: [],
    };
  }
  const deadline = version.apply(undefined, testDay, calendar);
  const alternatives = alternativesTo(deadline, testDay, rule.versions[at + 1], calendar);
  const careful = earliest([deadline.due, ...alternatives.map(({ due }) => due)]);
  const { counting, ifBusinessDays } = deadline;
  const doubts = counting.map(({ doubt }) => doubt).filter((doubt) => doubt !== undefined);
  return {
    ...base,
    version: factsOf(version),
    ...(deadline.due && { due: deadline.due }),
    counting,
    certainty: weakestOf([version.certainty, ...counting.map(({ certainty }) => certainty)]),
    alternatives,
    ...(ifBusinessDays && { ifBusinessDays }),
    ...(careful && { careful }),
    questions: questionsOf(rule, version, deadline, alternatives),
    doubts,
  };
}

/** The next text, where it took effect after the test day but before the window had closed. */
function alternativesTo(
  { due }: Deadline,
  testDay: Day,
  next: DeadlineVersion | undefined,
  calendar: Calendar,
): DueUnder[] {
  if (!next || (due !== undefined && due < next.from)) return [];
  const other = next.apply(undefined, testDay, calendar).due;
  if (other === undefined || other === due) return [];
  // “Promptly” has no end, so its window is taken for open while the new text's own would be.
  const open = due !== undefined || other >= next.from;
  return open ? [{ version: factsOf(next), due: other }] : [];
}

function earliest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}

function questionsOf(
  rule: DeadlineRule,
  version: DeadlineVersion,
  { counting, ifBusinessDays }: Deadline,
  alternatives: readonly DueUnder[],
): Question[] {
  const names: QuestionName[] = [...rule.questions];
  if (version.allows === 'promptly') names.push('how-prompt');
  if (ifBusinessDays) names.push('which-ten-days');
  if (alternatives.length > 0) names.push('transition-window');
  if (counting.some(({ doubt }) => doubt !== undefined)) names.push('day-may-be-closed');
  return names.map(question);
}
