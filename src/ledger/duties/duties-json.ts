import { printEntry } from '../journal/print-journal.ts';
import type { DutiesOfStake } from './obligations.ts';

/** What had to be filed, what is to come and what is left to a person, as JSON. */
export function dutiesJson({ obligations, questions, reportsOn }: DutiesOfStake): object {
  return {
    reportsOn,
    obligations: obligations.map((one) => ({
      trigger: one.trigger.name,
      files: one.trigger.files,
      happened: one.trigger.happened,
      event: one.event,
      what: one.what,
      ahead: one.ahead,
      due: one.due.due ?? null,
      careful: one.due.careful ?? null,
      rule: one.due.rule,
      version: one.due.version ?? null,
      certainty: one.due.certainty,
      alternatives: one.due.alternatives,
      doubts: one.due.doubts,
      state: one.standing.state,
      metBy: one.standing.metBy ? printEntry(one.standing.metBy) : null,
      daysLeft: one.standing.daysLeft ?? null,
      businessDaysLate: one.standing.late?.businessDays ?? null,
      reasons: one.reasons,
      possible: one.possible,
      questions: one.questions,
      coolingOff: one.ban
        ? { from: one.ban.from, through: one.ban.through ?? null, version: one.ban.version }
        : null,
      entries: one.entries.map(printEntry),
    })),
    questions: questions.map(({ question, day, hangs, due }) => ({
      ...question,
      day,
      hangs,
      due: due?.due ?? null,
    })),
  };
}
