import type { Filing } from './filing.ts';

/** A tender offer's statement may amend a Schedule 13D at the same time, and then says so. */
const MAY_HOLD_SCHEDULE = /^SC (?:TO|14D)/;

/**
 * Whether EDGAR's header says that a submission is neither schedule: a day of the feed is full of
 * those. A document without a header is taken for what one who hands it over takes it for.
 */
export function isOtherForm({ submission, form }: Filing): boolean {
  const header = submission?.formType?.value;
  if (header === undefined || /13[DG]/.test(header)) return false;
  return form?.value === undefined || !MAY_HOLD_SCHEDULE.test(header);
}
