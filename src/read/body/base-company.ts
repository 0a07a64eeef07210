import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import type { OtherCompanies } from '../parse/other-companies.ts';

/** Whoever has the shares outstanding stands so near before their number. */
const REACH_BEFORE = 100;
const NAME = "[A-Z][\\w&’'.-]*(?:\\s+(?:[A-Z&][\\w&’'.-]*|of|and|plc))*";
/** `Lantern Corp. had outstanding`, before a number. */
const HAS = new RegExp(
  `(?<![\\w.])(${NAME})\\s+(?:ha[ds]|reported)\\s+(?:(?:outstanding|approximately|issued|and|an?\\s+total\\s+of)\\s+){0,3}$`,
);
/** `shares of Lantern common stock`, behind a number. */
const OF_NAME = new RegExp(
  `^\\s+(?:shares|units)\\s+of\\s+(${NAME})\\s+(?:common|ordinary|capital|class|stock)\\b`,
);
const REACH_BEHIND = 100;

/** Whether a number of shares outstanding is told of a company that is not the issuer. */
export function isOfAnotherCompany(
  { text }: Layout,
  { from, to }: Span,
  companies: OtherCompanies,
): boolean {
  const name =
    HAS.exec(text.slice(Math.max(0, from - REACH_BEFORE), from))?.[1] ??
    OF_NAME.exec(text.slice(to, to + REACH_BEHIND))?.[1];
  return name === undefined ? companies.areSharesOf(to) : companies.isOther(name);
}
