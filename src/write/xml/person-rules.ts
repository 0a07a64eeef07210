import { VOCABULARY_13D } from '../../filing/edgar-xml/vocabulary.ts';
import type { Finding } from '../../source/finding.ts';
import { signersOf } from '../signers.ts';
import type { Rule } from './rule.ts';
import { ruleFinding } from './rule-finding.ts';

const namesDiffer: Rule = ({ filing }) => {
  const first = new Map<string, number>();
  return filing.reportingPersons.flatMap(({ name }, at): Finding[] => {
    if (name?.value === undefined) return [];
    const earlier = first.get(name.value);
    first.set(name.value, earlier ?? at);
    if (earlier === undefined) return [];
    const message = `Reporting persons ${earlier + 1} and ${at + 1} have one name, "${name.value}".`;
    const place = { path: `reportingPersons[${at}].name`, span: name.span };
    const fix = 'Tell the two apart, or leave one out.';
    return [ruleFinding('edgar-person-names-differ', 'error', message, fix, place)];
  });
};

const personsSign: Rule = ({ filing }) => {
  const signed = new Set(
    signersOf(filing)
      .filter(({ signatures }) => signatures.length > 0)
      .map(({ person }) => person.name),
  );
  return filing.reportingPersons.flatMap(({ name }, at): Finding[] => {
    if (name?.value === undefined || signed.has(name.value)) return [];
    const message = `Nobody signs for the reporting person "${name.value}".`;
    const place = { path: `reportingPersons[${at}].name`, span: name.span };
    const fix = 'Add a signature with title and date for this person.';
    return [ruleFinding('edgar-persons-sign', 'error', message, fix, place)];
  });
};

const signersArePersons: Rule = ({ filing }) => {
  const names = new Set(filing.reportingPersons.map(({ name }) => name?.value));
  return signersOf(filing).flatMap(({ person }): Finding[] => {
    if (names.has(person.name)) return [];
    const message = `The signatures name "${person.name}", who is no reporting person by name.`;
    const fix = 'Use the name of the cover page, letter by letter, or add a cover page.';
    return [ruleFinding('edgar-signers-are-persons', 'error', message, fix, { path: person.path })];
  });
};

const cikOrNone: Rule = ({ filing, statement, options }) => {
  const isAsked = statement.namespace === VOCABULARY_13D.namespace || options.shape !== 'public';
  if (!isAsked) return [];
  return filing.reportingPersons.flatMap(({ name, cik, withoutCik }, at): Finding[] => {
    const both = cik !== undefined && withoutCik?.value === true;
    const neither = cik === undefined && withoutCik?.value !== true;
    if (!both && !neither) return [];
    const who = name?.value ?? `person ${at + 1}`;
    const message = both
      ? `A CIK is given for ${who}, and the box says that there is none.`
      : `Neither a CIK is given for ${who}, nor does the box say that there is none.`;
    const fix = 'Give the CIK, or tick the box for a person without one.';
    const path = `reportingPersons[${at}].cik`;
    return [ruleFinding('edgar-cik-or-none', both ? 'error' : 'warning', message, fix, { path })];
  });
};

/** No rule says so, but no accepted Schedule 13D that is known is sent from a stranger's account. */
const filerAmongPersons: Rule = ({ filing, options }) => {
  const filer = options.filerCik?.padStart(10, '0') ?? filing.edgarHeader?.filerCik?.value;
  const ciks = filing.reportingPersons.flatMap(({ cik }) => cik?.value ?? []);
  if (filer === undefined || ciks.length === 0 || ciks.some((cik) => cik === filer)) return [];
  const message = `The filer's CIK, ${filer}, is no reporting person's.`;
  const fix = 'Submit from the account of a person who reports.';
  const path = 'edgarHeader.filerCik';
  return [ruleFinding('edgar-filer-among-persons', 'warning', message, fix, { path })];
};

/** Rules on the reporting persons and on those who sign for them. */
export const PERSON_RULES: readonly Rule[] = [
  namesDiffer,
  personsSign,
  signersArePersons,
  cikOrNone,
  filerAmongPersons,
];
