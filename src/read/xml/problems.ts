import type { Finding, Severity } from '../../source/finding.ts';
import type { Span } from '../../source/span.ts';

/** The specification that the statements' XML must follow. */
export const SPECIFICATION = 'EDGAR Schedule 13D and 13G XML Technical Specification 2.2';

/** Findings told one by one; the rest is only counted. */
const FINDINGS_MAX = 500;

/** What must hold, as the codes of findings on XML name it. */
export type ProblemCode =
  | 'xml-well-formed'
  | 'xml-root-known'
  | 'xml-namespace-known'
  | 'xml-element-known'
  | 'xml-element-once'
  | 'xml-text-in-place'
  | 'xml-value-valid'
  | 'xml-text-escaped-once'
  | 'xml-characters-kept';

/** How much each matters, and what asks for it. */
const KINDS: Readonly<Record<ProblemCode, readonly [Severity, string]>> = {
  'xml-well-formed': ['error', 'XML 1.0 (Fifth Edition), section 2.1'],
  'xml-root-known': ['error', SPECIFICATION],
  'xml-namespace-known': ['warning', SPECIFICATION],
  'xml-element-known': ['warning', SPECIFICATION],
  'xml-element-once': ['warning', SPECIFICATION],
  'xml-text-in-place': ['warning', SPECIFICATION],
  'xml-value-valid': ['error', SPECIFICATION],
  'xml-text-escaped-once': ['note', SPECIFICATION],
  'xml-characters-kept': ['note', SPECIFICATION],
};

/** The findings of one reading, up to a limit. */
export class Problems {
  readonly #findings: Finding[] = [];
  #more = 0;

  add(code: ProblemCode, message: string, span: Span, also?: Finding['also']): void {
    if (this.#findings.length >= FINDINGS_MAX) {
      this.#more += 1;
      return;
    }
    const [severity, cite] = KINDS[code];
    this.#findings.push({ code, severity, message, cite, span, ...(also && { also }) });
  }

  all(): Finding[] {
    const last = this.#findings.at(-1);
    if (!last || this.#more === 0) return this.#findings;
    const message = `${this.#more} more findings on the XML are not listed.`;
    return [...this.#findings, { ...last, message }];
  }
}
