import type { Filing } from '../filing/filing.ts';
import { type Finding, inReadingOrder } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import { allChecks } from './all.ts';
import type { Beside, Check, Confirm, Report } from './define.ts';
import { pathsOf } from './paths.ts';
import { sureValue } from './sure.ts';

/** A filing with more findings than this is not mended one by one. */
export const FINDINGS_MAX = 200;

/** What a check can vouch for: the filing agrees with itself there. */
export interface Confirmation {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/**
 * What is wrong or odd in a filing, in reading order, at most FINDINGS_MAX.
 * The filing can be as wrong as it likes; should a check throw, the check is at fault, and the
 * error is not hidden.
 */
export function runChecks(
  filing: Filing,
  checks: readonly Check[] = allChecks,
): readonly Finding[] {
  const findings: Finding[] = [];
  const paths = pathsOf(filing);
  for (const check of concerning(filing, checks)) {
    const { code, severity, cite, fix } = check;
    const report: Report = (place, message, ...beside) => {
      const path = paths.get(place);
      findings.push({
        code,
        severity,
        message,
        cite,
        fix,
        ...(path !== undefined && { path }),
        ...(place.span && { span: place.span }),
        ...besides(beside),
      });
    };
    check.run(filing, report, () => {});
  }
  return inReadingOrder(findings).slice(0, FINDINGS_MAX);
}

/** What the checks can vouch for in a filing, in the order of the checks. */
export function confirmations(
  filing: Filing,
  checks: readonly Check[] = allChecks,
): readonly Confirmation[] {
  const confirmed: Confirmation[] = [];
  for (const check of concerning(filing, checks)) {
    const confirm: Confirm = (place, message) => {
      confirmed.push({ code: check.code, message, ...(place.span && { span: place.span }) });
    };
    check.run(filing, () => {}, confirm);
  }
  return confirmed.slice(0, FINDINGS_MAX);
}

function concerning(filing: Filing, checks: readonly Check[]): readonly Check[] {
  const schedule = sureValue(filing.form)?.slice(0, '13D'.length);
  return checks.filter((check) => check.schedule === undefined || check.schedule === schedule);
}

function besides(beside: readonly Beside[]): Pick<Finding, 'also'> {
  const also = beside.flatMap(([{ span }, message]) => (span ? [{ span, message }] : []));
  return also.length > 0 ? { also } : {};
}
