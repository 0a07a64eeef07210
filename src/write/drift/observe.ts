import type { Filing } from '../../filing/filing.ts';
import { isOtherForm } from '../../filing/other-form.ts';
import type { Finding } from '../../source/finding.ts';
import { type State, WATCHED_FIELDS, type WatchedField } from './fields.ts';

/** How many facts of one name came out in each way. */
export type Counts = Readonly<Record<State, number>>;

/** What one filing tells of how it could be read; plain data. */
export interface Observation {
  /** How its document is written: `text`, `html` or `xml`. */
  readonly format: string;
  /** By the document, or else by EDGAR's header; `other` where that has a form without this one. */
  readonly schedule: '13D' | '13G' | 'unknown' | 'other';
  /** Of its filing, or else of the latest day that it names itself. */
  readonly year?: number;
  readonly fields: Readonly<Record<string, Counts>>;
  /**
   * What could not be read, in the order of the form: `absent cusips`, and where a part of the cover
   * pages lacks it `in part absent reportingPersons.types`; `finding xml-element-known` for what a
   * reader found odd.
   */
  readonly troubles: readonly string[];
}

/** Doubts are counted with their fields. */
const DOUBT_CODE = 'fact-read-with-certainty';

/** Looks at what was read from a filing and what was not. */
export function observeFiling(
  filing: Filing,
  findings: readonly Finding[],
  format: string,
): Observation {
  const schedule = scheduleOf(filing);
  const year = yearOf(filing);
  const fields: Record<string, Counts> = {};
  const troubles: string[] = [];
  if (schedule !== 'other') {
    for (const field of WATCHED_FIELDS) {
      if (!isAskedOf(field, filing, schedule)) continue;
      const states = field.states(filing);
      fields[field.name] = countsOf(states);
      troubles.push(...troublesOf(field.name, states));
    }
    troubles.push(...oddities(findings));
  }
  return { format, schedule, ...(year !== undefined && { year }), fields, troubles };
}

function scheduleOf(filing: Filing): Observation['schedule'] {
  const header = filing.submission?.formType?.value;
  const stated = filing.form?.value;
  if (isOtherForm(filing)) return 'other';
  const named = stated ?? header ?? '';
  if (named.includes('13D')) return '13D';
  return named.includes('13G') ? '13G' : 'unknown';
}

function yearOf(filing: Filing): number | undefined {
  const days = [
    ...filing.signatures.map(({ date }) => date?.value),
    filing.eventDate?.value,
  ].filter((day) => day !== undefined);
  const day = filing.submission?.filedDate?.value ?? days.toSorted().at(-1);
  return day === undefined ? undefined : Number(day.slice(0, 4));
}

function isAskedOf(
  { only }: WatchedField,
  filing: Filing,
  schedule: Observation['schedule'],
): boolean {
  if (only === 'amendments') return filing.form?.value?.endsWith('/A') ?? false;
  return only === undefined || only === schedule;
}

function countsOf(states: readonly State[]): Counts {
  const counts = { read: 0, absent: 0, unread: 0, doubted: 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function troublesOf(name: string, states: readonly State[]): string[] {
  const found = new Set(states);
  return (['absent', 'unread', 'doubted'] as const)
    .filter((state) => found.has(state))
    .map((state) => (found.size === 1 ? `${state} ${name}` : `in part ${state} ${name}`));
}

function oddities(findings: readonly Finding[]): string[] {
  const codes = new Set(findings.map(({ code }) => code));
  return [...codes].filter((code) => code !== DOUBT_CODE).map((code) => `finding ${code}`);
}
