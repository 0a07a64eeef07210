import type { Rule13G } from '../filing/filing.ts';
import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import { answerOn } from './define.ts';
import { institutionTypes } from './rules/institution-types.ts';
import { passiveHolderLimit } from './rules/passive-holder-limit.ts';
import type { Reason } from './which-schedule.ts';

/** A Schedule 13G as filed, as far as its title page and rows show whether it may be one. */
export interface Filed13G {
  readonly on: Day;
  /** The rule ticked on the title page. */
  readonly rule: Rule13G;
  /** The exact percentage, or the form's where no other is known. */
  readonly percent?: Decimal;
  /** Whether someone has found a control purpose. */
  readonly controlPurpose?: boolean;
  /** Type codes of the reporting person. */
  readonly types?: readonly string[];
}

/**
 * Why a Schedule 13G cannot be filed under the rule that it ticks; empty where nothing shows that.
 * A person whose type is `OO` may be a group of institutions, and so shows nothing.
 */
export function whyNot13G(filed: Filed13G): readonly Reason[] {
  const reasons: Reason[] = [];
  if (filed.rule === '13d-1(d)') return reasons;
  if (filed.controlPurpose) {
    reasons.push({
      text: 'A control purpose calls for Schedule 13D.',
      cite: '17 CFR 240.13d-1(e)',
    });
  }
  const limit = answerOn(passiveHolderLimit, filed.on, undefined);
  if (
    filed.rule === '13d-1(c)' &&
    limit &&
    filed.percent &&
    filed.percent.compare(limit.answer) >= 0
  ) {
    const text = `A passive holder with ${limit.answer.grouped()} percent or more must use Schedule 13D.`;
    reasons.push({ text, cite: '17 CFR 240.13d-1(f)(1)' });
  }
  const listed = answerOn(institutionTypes, filed.on, undefined);
  const types = filed.types ?? [];
  const known = listed && types.length > 0 && !types.includes('OO');
  if (filed.rule === '13d-1(b)' && known && !types.some((type) => listed.answer.includes(type))) {
    const text = `None of the types ${types.join(', ')} is a listed institution.`;
    reasons.push({ text, cite: listed.version.cite });
  }
  return reasons;
}
