import type { TriedExample } from '../law/define.ts';
import type { RulePage, VersionPage } from '../law/explain.ts';
import { question } from '../law/questions.ts';
import { certaintyInWords, exampleInWords, pickedByInWords } from '../law/rule-words.ts';
import { allTriggers } from '../law/triggers.ts';
import { addDays, dayInWords } from '../value/day.ts';
import { pageOf, section } from './explain-page.ts';

/** What a dated rule asks, version by version, for a lawyer, as Markdown; its examples are worked. */
export function rulePage(rule: RulePage): string {
  const { name, title, asks, pickedBy, versions, examples } = rule;
  return pageOf(name, [
    `${title}.`,
    asks,
    `Which version holds depends on the ${pickedByInWords(pickedBy)}.`,
    ...versions.map((version) => section(headingOf(version), versionLines(version))),
    section('Examples', examples.map(exampleLine)),
    section('Triggers that it serves', triggerLines(name)),
    section('Left to a person', questionLines(name)),
  ]);
}

function headingOf({ from, until }: VersionPage): string {
  const start = `From ${dayInWords(from)}`;
  return until === undefined ? start : `${start} to ${dayInWords(addDays(until, -1))}`;
}

function versionLines({ text, cite, certainty }: VersionPage): string[] {
  return [
    `- Asks: ${text}`,
    `- Law: ${cite}`,
    `- How sure we are: ${certaintyInWords(certainty)}.`,
  ];
}

/** `- On 2 June 2003: 12 June 2003. Ten calendar days.` */
function exampleLine({ on, given, found, why }: TriedExample): string {
  const facts = given === undefined ? '' : `, given ${exampleInWords(given)}`;
  return `- On ${dayInWords(on)}${facts}: ${exampleInWords(found)}. ${why}`;
}

function triggerLines(name: string): string[] {
  return allTriggers
    .filter(({ rule }) => rule.name === name)
    .map(
      (trigger) => `- \`${trigger.name}\`: ${trigger.happened} The event is ${trigger.eventIs}.`,
    );
}

function questionLines(name: string): string[] {
  const rule = allTriggers.find((trigger) => trigger.rule.name === name)?.rule;
  return (rule?.questions ?? []).map(question).map(({ asks, why }) => `- ${asks} ${why}`);
}
