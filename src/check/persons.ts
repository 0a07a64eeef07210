import type { Filing } from '../filing/filing.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import { isWhole, sureValue } from './sure.ts';

/** The reporting person of a filing that has just one cover page; trades and prose are then his. */
export function onlyPerson(filing: Filing): ReportingPerson | undefined {
  const [person, second] = filing.reportingPersons;
  return second === undefined && isWhole(filing, 'reportingPersons') ? person : undefined;
}

/** How a message calls a person: by the name on the cover page, or by the page's number. */
export function called(filing: Filing, person: ReportingPerson): string {
  const name = sureValue(person.name);
  return name ?? `reporting person ${filing.reportingPersons.indexOf(person) + 1}`;
}

/**
 * Whether the filing speaks of one class of securities only.
 * Several CUSIPs, or one person with two cover pages, mean several classes, each with a base of its
 * own, and numbers of one must not be held against the other's.
 */
export function hasOneClass(filing: Filing): boolean {
  const names = filing.reportingPersons.flatMap(({ name }) => sureValue(name) ?? []);
  return filing.cusips.length < 2 && new Set(names).size === names.length;
}
