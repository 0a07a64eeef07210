import type { Finding, Severity } from '../../source/finding.ts';
import type { Span } from '../../source/span.ts';
import { SPECIFICATION } from './specification.ts';

/** A rule's finding: code, how much it matters, what is so, what to do, and where. */
export function ruleFinding(
  code: string,
  severity: Severity,
  message: string,
  fix: string,
  place: { readonly path?: string; readonly span?: Span | undefined } = {},
): Finding {
  return {
    code,
    severity,
    message,
    cite: SPECIFICATION,
    fix,
    ...(place.path !== undefined && { path: place.path }),
    ...(place.span && { span: place.span }),
  };
}
