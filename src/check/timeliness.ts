import type { Stated } from '../filing/fact.ts';
import type { Filing, Form, Rule13G } from '../filing/filing.ts';
import type { DeadlineRule } from '../law/deadline.ts';
import { type DueAnswer, dueDay } from '../law/due-day.ts';
import { lateness } from '../law/lateness.ts';
import { quarterEnd } from '../law/month.ts';
import { findTrigger, triggersOf } from '../law/triggers.ts';
import type { Day } from '../value/day.ts';
import { isWhole, sure, sureValue } from './sure.ts';

/** A filing held against every due day that may have been its own. */
export interface Timeliness {
  readonly event: Stated<Day>;
  readonly filed: Stated<Day>;
  /** The answers of the triggers that can stand behind the filing; at least one. */
  readonly answers: readonly DueAnswer[];
  /** `late` where it is late under each of them, `on time` where it is not under one. */
  readonly verdict: 'on time' | 'late' | 'unsettled';
}

/**
 * Whether a filing was late, as far as its title page and EDGAR's header show: the filing date of
 * the header, which governs, against the event date of the title page. `undefined` where one of them
 * is not known, or where the filing is dated before its event.
 */
export function timelinessOf(filing: Filing): Timeliness | undefined {
  const form = sureValue(filing.form);
  const event = sure(filing.eventDate);
  const filed = sure(filing.submission?.filedDate);
  if (form === undefined || event === undefined || filed === undefined) return undefined;
  if (filed.value < event.value) return undefined;
  const answers = rulesOf(form, tickedRule(filing), event.value)
    .map((rule) => dueDay(rule, event.value))
    // “Promptly” is sooner than any number of days: it cannot save what is late by another rule.
    .filter(({ careful }) => careful !== undefined);
  if (answers.length === 0) return undefined;
  const verdict = verdictOf(answers.map((answer) => lateness(answer, filed.value)));
  return { event, filed, answers, verdict };
}

/** The one rule that a Schedule 13G ticks; `undefined` where it ticks none or several. */
export function tickedRule(filing: Filing): Rule13G | undefined {
  const [rule, another] = filing.rules13G;
  return another === undefined && isWhole(filing, 'rules13G') ? sureValue(rule) : undefined;
}

/**
 * A passive holder counts from its purchase. One that names the end of a period as its event has
 * most often ticked the wrong box or named the wrong day, and is not late for that.
 */
function rulesOf(form: Form, rule13G: Rule13G | undefined, event: Day): DeadlineRule[] {
  const rules = triggersOf(form, rule13G).map(({ rule }) => rule);
  const period = findTrigger('schedule-13g-exempt-initial')?.rule;
  const isPeriodEnd = rule13G === '13d-1(c)' && event === quarterEnd(event);
  return form === '13G' && isPeriodEnd && period ? [...rules, period] : rules;
}

function verdictOf(verdicts: readonly ReturnType<typeof lateness>[]): Timeliness['verdict'] {
  if (verdicts.includes('on time')) return 'on time';
  return verdicts.every((verdict) => verdict === 'late') ? 'late' : 'unsettled';
}
