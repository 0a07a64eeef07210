import type { CountedDay } from './counting.ts';
import type { DueUnder } from './due-day.ts';
import type { DueReport, Filed } from './due-report.ts';
import type { Trigger } from './triggers.ts';

/** What is due by when, as JSON: the public contract of the command and the API; what there is not is null. */
export function dueJson({ trigger, answer, filed }: DueReport): object {
  const { event, testDay, certainty, questions, doubts } = answer;
  return {
    ...triggerJson(trigger),
    event,
    testDay,
    due: answer.due ?? null,
    careful: answer.careful ?? null,
    ifBusinessDays: answer.ifBusinessDays ?? null,
    version: answer.version ?? null,
    certainty: answer.version ? certainty : null,
    counting: answer.counting.map(countedJson),
    alternatives: answer.alternatives.map(alternativeJson),
    questions,
    doubts,
    filed: filed ? filedJson(filed) : null,
  };
}

/** A trigger by its name, with the name of its rule. */
export function triggerJson({ name, files, happened, eventIs, rule }: Trigger): object {
  return { trigger: name, files, happened, eventIs, rule: rule.name };
}

function countedJson({ day, kind, number, rolled, why, doubt }: CountedDay): object {
  return {
    day,
    kind,
    number: number ?? null,
    rolled: rolled ?? false,
    why: why ?? null,
    doubt: doubt ?? null,
  };
}

function alternativeJson({ due, version }: DueUnder): object {
  return { due: due ?? null, version };
}

function filedJson({ filing, lateness, late }: Filed): object {
  return {
    filed: filing.filed,
    acceptedOn: filing.acceptedOn,
    cutOff: filing.cutOff,
    moved: filing.moved ?? null,
    lateness,
    calendarDaysLate: late?.calendarDays ?? null,
    businessDaysLate: late?.businessDays ?? null,
  };
}
