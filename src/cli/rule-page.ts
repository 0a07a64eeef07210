import type { Certainty } from '../law/certainty.ts';
import type { TriedExample } from '../law/define.ts';
import type { RulePage, VersionPage } from '../law/explain.ts';
import { question } from '../law/questions.ts';
import { allTriggers } from '../law/triggers.ts';
import { addDays, dayInWords, parseDay } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import { pageOf, section } from './explain-page.ts';

/** What a dated rule asks, version by version, for a lawyer, as Markdown; its examples are worked. */
export function rulePage(rule: RulePage): string {
  const { name, title, asks, pickedBy, versions, examples } = rule;
  return pageOf(name, [
    `${title}.`,
    asks,
    `Which version holds depends on the ${PICKED_BY[pickedBy] ?? pickedBy}.`,
    ...versions.map((version) => section(headingOf(version), versionLines(version))),
    section('Examples', examples.map(exampleLine)),
    section('Triggers that it serves', triggerLines(name)),
    section('Left to a person', questionLines(name)),
  ]);
}

/** How sure we are of a text of law, as the second half of a sentence. */
export function certaintyInWords(certainty: Certainty): string {
  return CERTAINTIES[certainty];
}

const CERTAINTIES: Readonly<Record<Certainty, string>> = {
  primary: 'the law’s own text was seen',
  secondary: 'others’ account of the law was seen, not its text',
  memory: 'neither the law nor an account of it was seen; verify before relying on it',
};

/** Where a rule names an act and not a day. */
const PICKED_BY: Readonly<Record<string, string>> = {
  event: 'day of the event',
  filing: 'day of the filing',
  sale: 'day of the sale',
  'event or end of the month': 'day of the event or the end of its month',
  'the day for which ownership is counted': 'day for which ownership is counted',
};

function headingOf({ from, until }: VersionPage): string {
  const start = `From ${dayInWords(from)}`;
  return until === undefined ? start : `${start} to ${dayInWords(addDays(until, -1))}`;
}

function versionLines({ text, cite, certainty }: VersionPage): string[] {
  return [`- Asks: ${text}`, `- Law: ${cite}`, `- How sure we are: ${CERTAINTIES[certainty]}.`];
}

/** `- On 2 June 2003: 12 June 2003. Ten calendar days.` */
function exampleLine({ on, given, found, why }: TriedExample): string {
  const facts = given === undefined ? '' : `, given ${inWords(given)}`;
  return `- On ${dayInWords(on)}${facts}: ${inWords(found)}. ${why}`;
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

/** A value of an example as one says it: `limit 85,000; remaining 0`. */
function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'no answer';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value instanceof Decimal) return value.grouped();
  if (typeof value === 'string') return textInWords(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(inBrackets).join(', ') || 'none';
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => `${keyInWords(key)} ${inBrackets(inner)}`)
    .join('; ');
}

/** A value within another; one of several parts is kept together. */
function inBrackets(value: unknown): string {
  const hasParts = typeof value === 'object' && value !== null && !(value instanceof Decimal);
  return hasParts && !Array.isArray(value) ? `(${inWords(value)})` : inWords(value);
}

/** Days and decimals are text once they are JSON. */
function textInWords(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : undefined;
  if (day !== undefined) return dayInWords(day);
  return (/^-?\d+(?:\.\d+)?$/.test(text) ? Decimal.parse(text)?.grouped() : undefined) ?? text;
}

/** `weeklyVolumes` is said `weekly volumes`. */
function keyInWords(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
