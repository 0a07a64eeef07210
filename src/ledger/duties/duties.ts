import type { Calendar } from '../../law/calendar.ts';
import { type DueAnswer, dueDay } from '../../law/due-day.ts';
import type { Ownership } from '../../law/ownership.ts';
import { type Question, type QuestionName, question } from '../../law/questions.ts';
import { findTrigger, type Trigger } from '../../law/triggers.ts';
import type { Decision, Reason } from '../../law/which-schedule.ts';
import type { Day } from '../../value/day.ts';
import type { PlainEntry } from '../journal/entry.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import { inOrder } from '../journal/order.ts';
import type { Look } from './look.ts';
import type { Obligation, PossibleDuty } from './obligation.ts';

/** A question that the journal cannot answer, and what hangs on it. */
export interface OpenQuestion {
  readonly question: Question;
  readonly day: Day;
  /** What follows from the answer, with the numbers. */
  readonly hangs: string;
  readonly due?: DueAnswer;
}

/** Collects what a walk over the days finds. */
export class Duties {
  readonly obligations: Obligation[] = [];
  readonly questions: OpenQuestion[] = [];
  readonly findings: LedgerFinding[] = [];
  readonly calendar: Calendar;

  constructor(calendar: Calendar) {
    this.calendar = calendar;
  }

  /** Something is to be filed because of a day. */
  file(
    look: Look,
    triggerName: string,
    more: {
      readonly event?: Day;
      readonly reasons?: readonly Reason[];
      readonly asks?: readonly QuestionName[];
    } = {},
  ): void {
    const trigger = knownTrigger(triggerName);
    const event = more.event ?? look.day;
    const due = dueDay(trigger.rule, event, this.calendar);
    this.obligations.push({
      trigger,
      event,
      what: whatHappened(look),
      entries: plainInOrder(look.entries),
      due,
      reasons: more.reasons ?? [],
      questions: unique([...due.questions, ...(more.asks ?? []).map(question)]),
      possible: [],
      ahead: look.ahead,
    });
  }

  /** Something is to be filed, but what hangs on questions: the most urgent is kept to. */
  fileOpen(
    look: Look,
    decision: Decision,
    triggerOf: (leaf: Decision) => string | undefined,
  ): void {
    const leaves = leavesOf(decision).map((leaf) => {
      const name = triggerOf(leaf);
      const trigger = name === undefined ? undefined : knownTrigger(name);
      return { leaf, trigger, due: trigger && dueDay(trigger.rule, look.day, this.calendar) };
    });
    const [urgent] = leaves
      .filter(({ due }) => due?.careful !== undefined)
      .toSorted((one, other) => ((one.due?.careful ?? '') < (other.due?.careful ?? '') ? -1 : 1));
    if (!urgent?.trigger || !urgent.due) return;
    this.obligations.push({
      trigger: urgent.trigger,
      event: look.day,
      what: whatHappened(look),
      entries: plainInOrder(look.entries),
      due: urgent.due,
      reasons: urgent.leaf.reasons,
      questions: unique([...decision.questions, ...urgent.due.questions]),
      possible: leaves.map(({ leaf, due }) => possibleDuty(leaf, due)),
      ahead: look.ahead,
    });
  }

  /** The journal lacks something; said once. */
  lack({ day, entries }: Look, code: string, message: string, fix: string): void {
    if (this.findings.some((finding) => finding.code === code)) return;
    const ordered = plainInOrder(entries);
    this.findings.push({ code, severity: 'warning', message, fix, day, entries: ordered });
  }

  /** Asks a person; the trigger is of what would then be due. */
  ask(look: Look, name: QuestionName, hangs: string, triggerName?: string): void {
    const trigger = triggerName === undefined ? undefined : knownTrigger(triggerName);
    const due = trigger && dueDay(trigger.rule, look.day, this.calendar);
    this.questions.push({
      question: question(name),
      day: look.day,
      hangs,
      ...(due && { due }),
    });
  }
}

/** A day's entries come in the order of arrival, which must not show. */
function plainInOrder(entries: readonly PlainEntry[]): readonly PlainEntry[] {
  return inOrder(entries).filter((entry) => entry.kind !== 'correct');
}

/** `Owned 1,920,500 shares (5.597571 %) before and 897,500 shares (2.615892 %) after.` */
export function whatHappened({ before, now }: Pick<Look, 'before' | 'now'>): string {
  return `Owned ${inWords(before)} before and ${inWords(now)} after.`;
}

/** Six decimals, so that a number on either side of five percent is seen to be there. */
function inWords({ aggregateAmount, percent }: Ownership): string {
  const part = percent ? `${percent.exact.toString()} %` : 'percent not known';
  return `${aggregateAmount.grouped()} shares (${part})`;
}

/** A name that is not in the law's list is our own mistake. */
function knownTrigger(name: string): Trigger {
  const trigger = findTrigger(name);
  if (!trigger) throw new Error(`There is no trigger named ${name}`);
  return trigger;
}

function leavesOf(decision: Decision): readonly Decision[] {
  if (decision.schedule !== 'open') return [decision];
  const leaves = decision.possible.flatMap(leavesOf);
  const byName = leaves.map((leaf) => [`${leaf.schedule} ${leaf.paragraph ?? ''}`, leaf] as const);
  return [...new Map(byName).values()];
}

function possibleDuty({ schedule, paragraph }: Decision, due: DueAnswer | undefined): PossibleDuty {
  return {
    schedule: schedule === 'open' ? 'none' : schedule,
    ...(paragraph !== undefined && { paragraph }),
    ...(due?.careful && { due: due.careful }),
  };
}

function unique(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((one) => [one.name, one])).values()];
}
