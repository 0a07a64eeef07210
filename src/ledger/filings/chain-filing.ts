import type { Fact } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import type { Day } from '../../value/day.ts';

/** A filing and the name of its file. */
export interface ChainFiling {
  readonly name: string;
  readonly filing: Filing;
}

/** The day on which it was filed, from EDGAR's header; absent without one. */
export function filedDay({ filing }: ChainFiling): Day | undefined {
  return filing.submission?.filedDate?.value;
}

/** A day to put it in order by: filed, else of the event, else of the latest signature. */
export function dayOfOrder(link: ChainFiling): Day | undefined {
  const { eventDate, signatures } = link.filing;
  const signed = signatures.flatMap(({ date }) => date?.value ?? []).toSorted(byText);
  return filedDay(link) ?? eventDate?.value ?? signed.at(-1);
}

/** `0` for an original statement; `undefined` for an amendment whose number is not read. */
export function numberOf({ filing }: ChainFiling): number | undefined {
  if (filing.amendmentNumber?.value !== undefined) return filing.amendmentNumber.value;
  return filing.form?.value !== undefined && !isAmendment(filing) ? 0 : undefined;
}

export function isAmendment({ form, amendmentNumber }: Filing): boolean {
  return (form?.value?.endsWith('/A') ?? false) || (amendmentNumber?.value ?? 0) > 0;
}

/** `amendment 40 (filed 2020-02-27)`. */
export function titleOf(link: ChainFiling): string {
  const number = numberOf(link);
  const what =
    number === 0 ? 'the original' : number === undefined ? 'an amendment' : `amendment ${number}`;
  const filed = filedDay(link);
  if (filed) return `${what} (filed ${filed})`;
  return link.filing.eventDate?.value ? `${what} (event ${link.filing.eventDate.value})` : what;
}

/** Letters and digits only, in small letters, so that names can be compared. */
export function plainName(name: string | undefined): string {
  return (name ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export function valueOf<T>(fact: Fact<T> | undefined): T | undefined {
  return fact?.value;
}

export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
