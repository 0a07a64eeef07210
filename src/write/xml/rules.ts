import { APPLICABLE_RULES } from './applicable-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import type { Rule } from './rule.ts';
import { SUBMISSION_RULES } from './submission-rules.ts';
import { TEXT_RULES } from './text-rules.ts';

/** EDGAR's reasons to suspend a submission, then what is worth a warning. */
export const RULES: readonly Rule[] = [
  ...SUBMISSION_RULES,
  ...PERSON_RULES,
  ...APPLICABLE_RULES,
  ...TEXT_RULES,
];
