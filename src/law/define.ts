import type { Day } from '../value/day.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import type { Certainty } from './certainty.ts';
import { day } from './literal.ts';

/*
 * The law of Schedules 13D and 13G, by date.
 *
 * 1. A rule is one file in rules/. It has versions, each with the day from which it holds; a version
 *    ends where the next begins, so that neither gap nor overlap can be written down.
 * 2. A version cites the law, says in our words what it asks, carries it out, and admits how sure we
 *    are of it. Thresholds are rules too.
 * 3. The calendar (calendar.ts, holidays.ts, closings.ts) knows business days, and why a day is none.
 * 4. Deadlines (deadline.ts) are rules whose versions are counts of days; triggers.ts lists what sets
 *    them off, and due-day.ts answers with the day, the count behind it and the doubts about it.
 * 5. What the law leaves to judgement is never decided here: questions.ts has it as questions.
 * 6. Ownership, percent and the choice of schedule are functions over these rules.
 */

/** What is known of a version without carrying it out. */
export interface VersionFacts {
  /** The first day on which it holds. */
  readonly from: Day;
  readonly cite: string;
  /** What it asks, in our words. */
  readonly text: string;
  readonly certainty: Certainty;
}

export interface Version<Given, Answer> extends VersionFacts {
  /** Its answer; `on` is the day that selected the version. */
  apply(given: Given, on: Day, calendar: Calendar): Answer;
}

/** A worked example: what was given on a day, and what the rule says, as JSON. */
export interface Example {
  readonly on: Day;
  readonly given?: unknown;
  readonly gives: unknown;
  readonly why: string;
}

/** An example as written, and what the rule answers today. */
export interface TriedExample extends Example {
  readonly found: unknown;
}

/** What is known of any rule, whatever it needs and answers. */
export interface RuleFacts {
  /** Also the name of its file. */
  readonly name: string;
  readonly title: string;
  /** The question that it answers. */
  readonly asks: string;
  /** Which day selects the version: most mistakes with dated law are this one. */
  readonly pickedBy: string;
  readonly versions: readonly VersionFacts[];
  readonly examples: readonly Example[];
  /** Runs the examples; `found` should equal `gives`. */
  readonly tryExamples: () => readonly TriedExample[];
}

/** A rule that needs `Given` and answers `Answer`; `void` where the day is all that it needs. */
export interface DatedRule<Given, Answer> extends RuleFacts {
  readonly versions: readonly Version<Given, Answer>[];
}

/** An answer with the version of the rule that gave it. */
export interface Answered<Answer> {
  readonly answer: Answer;
  readonly rule: string;
  readonly version: VersionFacts;
}

/** A rule as it is written in its file: days as text, examples with typed input. */
export interface RuleAsWritten<Given, Answer> {
  readonly name: string;
  readonly title: string;
  readonly asks: string;
  readonly pickedBy: string;
  readonly versions: readonly {
    readonly from: string;
    readonly cite: string;
    readonly text: string;
    readonly certainty: Certainty;
    apply(given: Given, on: Day, calendar: Calendar): Answer;
  }[];
  readonly examples: readonly {
    readonly on: string;
    readonly given: Given;
    readonly gives: unknown;
    readonly why: string;
  }[];
  /** What of an answer an example states; all of it where this is absent. */
  readonly shows?: (answer: Answer) => unknown;
}

/** A rule from its file. A start day that is no day is our own mistake and throws on loading. */
export function defineRule<Given, Answer>(
  written: RuleAsWritten<Given, Answer>,
): DatedRule<Given, Answer> {
  const versions = written.versions.map((version) => ({
    ...version,
    from: day(version.from),
    apply: (given: Given, on: Day, calendar: Calendar) => version.apply(given, on, calendar),
  }));
  const examples = written.examples.map((example) => ({ ...example, on: day(example.on) }));
  const { name, title, asks, pickedBy } = written;
  const rule = { name, title, asks, pickedBy, versions, examples };
  const tryExamples = (): readonly TriedExample[] =>
    examples.map((example) => {
      const version = versions.findLast(({ from }) => from <= example.on);
      const answer = version?.apply(example.given, example.on, standardCalendar);
      return { ...example, found: asJson(answer, written.shows) };
    });
  return { ...rule, tryExamples };
}

/** The version in force on a day; `undefined` before the first. */
export function versionOn<Given, Answer>(
  rule: DatedRule<Given, Answer>,
  on: Day,
): Version<Given, Answer> | undefined {
  return rule.versions.findLast((version) => version.from <= on);
}

/** What a rule says under the version in force on a day; `undefined` before its first. */
export function answerOn<Given, Answer>(
  rule: DatedRule<Given, Answer>,
  on: Day,
  given: Given,
  calendar: Calendar = standardCalendar,
): Answered<Answer> | undefined {
  const version = versionOn(rule, on);
  if (!version) return undefined;
  const answer = version.apply(given, on, calendar);
  return { answer, rule: rule.name, version: factsOf(version) };
}

/** A version without the code that carries it out, so that it can be printed. */
export function factsOf({ from, cite, text, certainty }: VersionFacts): VersionFacts {
  return { from, cite, text, certainty };
}

function asJson<Answer>(
  answer: Answer | undefined,
  shows: ((answer: Answer) => unknown) | undefined,
): unknown {
  if (answer === undefined) return null;
  const shown = shows ? shows(answer) : answer;
  return shown === undefined ? null : JSON.parse(JSON.stringify(shown));
}
