import type { Filing } from '../../filing/filing.ts';
import type { Finding } from '../../source/finding.ts';
import { findingsOnStatement } from './draft-findings.ts';
import type { XmlOptions } from './options.ts';
import { printXml } from './print.ts';
import { statementOf } from './statement.ts';

/** A statement as EDGAR takes it, and what EDGAR would have to say about it. */
export interface WrittenXml {
  /** Absent where the filing does not say which form it is. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/**
 * EDGAR's XML of a filing: SCHEDULE 13D, 13D/A, 13G and 13G/A (specification 2.2).
 *
 * 1. The filing's facts go under the names of the form's elements (statement.ts and the files of
 *    its parts); a fact that could not be read is left out.
 * 2. The form (form-13d.ts, form-13g.ts) gives order, limits and namespaces.
 * 3. draft-findings.ts tells what EDGAR would suspend or warn of. The text is given in any case, so
 *    that it can be looked at; whoever sends must refuse while there are errors.
 *
 * The text is ASCII, whatever the filing holds: see ascii.ts.
 */
export function writeXml(filing: Filing, options: XmlOptions = {}): WrittenXml {
  const statement = statementOf(filing, options);
  const findings = findingsOnStatement(filing, statement, options);
  if (!statement) return { findings };
  const { form, root, namespace } = statement;
  return { text: printXml(form, root, namespace, options.shape ?? 'submission'), findings };
}
