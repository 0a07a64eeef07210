import type { Day } from '../value/day.ts';
import type { RuleFacts, TriedExample, VersionFacts } from './define.ts';
import { allRules } from './rules/all.ts';

/** A version with the first day on which it holds no more; absent for the one in force. */
export interface VersionPage extends VersionFacts {
  readonly until?: Day;
}

/** All that a page on a rule shows, its examples worked today. */
export interface RulePage {
  readonly name: string;
  readonly title: string;
  readonly asks: string;
  readonly pickedBy: string;
  readonly versions: readonly VersionPage[];
  readonly examples: readonly TriedExample[];
}

/** The page of a rule by its name; `undefined` where there is no such rule. */
export function explainRule(name: string): RulePage | undefined {
  const rule = allRules.find((candidate) => candidate.name === name);
  return rule && pageOf(rule);
}

function pageOf({ name, title, asks, pickedBy, versions, tryExamples }: RuleFacts): RulePage {
  const pages = versions.map(({ from, cite, text, certainty }, at) => {
    const until = versions[at + 1]?.from;
    return { from, cite, text, certainty, ...(until && { until }) };
  });
  return { name, title, asks, pickedBy, versions: pages, examples: tryExamples() };
}
