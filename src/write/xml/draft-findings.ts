import type { Filing } from '../../filing/filing.ts';
import type { Finding, Severity } from '../../source/finding.ts';
import { elementFindings } from './element-findings.ts';
import type { XmlOptions } from './options.ts';
import { RULES } from './rules.ts';
import { SPECIFICATION } from './specification.ts';
import { type Statement, statementOf } from './statement.ts';

/**
 * What stands against sending a filing to EDGAR as it is.
 * First what EDGAR suspends a submission for (`error`), in the order of the form and then by rule;
 * then what it warns of or what the public would read amiss (`warning`); last what is only to be
 * known (`note`). Each names the field as the filer knows it.
 *
 * Nothing found is no promise: EDGAR's own list of reasons is declared incomplete, and whether a
 * CIK and its CCC belong together only EDGAR can tell.
 * Source: Schedule 13D and 13G XML Technical Specification 2.2 and its schema.
 */
export function draftFindings(filing: Filing, options: XmlOptions = {}): Finding[] {
  return findingsOnStatement(filing, statementOf(filing, options), options);
}

/** The same, for a filing whose statement has been made already. */
export function findingsOnStatement(
  filing: Filing,
  statement: Statement | undefined,
  options: XmlOptions,
): Finding[] {
  if (!statement) return [NO_FORM];
  const all = [
    ...elementFindings(statement, options.shape ?? 'submission'),
    ...RULES.flatMap((rule) => rule({ filing, statement, options })),
  ];
  return ORDER.flatMap((severity) => all.filter((finding) => finding.severity === severity));
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];

const NO_FORM: Finding = {
  code: 'edgar-form-known',
  severity: 'error',
  message: 'The form is not known: it may be SCHEDULE 13D, 13D/A, 13G or 13G/A.',
  cite: SPECIFICATION,
  fix: 'State which form it is.',
  path: 'form',
};
