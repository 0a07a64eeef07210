import type { Filing } from '../filing/filing.ts';
import { masked } from '../source/masked.ts';
import { outlineOf } from './filing-outline.ts';
import { doubtsOf, type Json, jsonOf, spansOf } from './outline.ts';

export interface JsonOptions {
  /** Adds `spans`: JSON Pointer to `[from, to]`, offsets into the decoded text. */
  readonly spans?: boolean;
  /** Leaves individuals' tax numbers as they stand; otherwise their digits become `#`. */
  readonly unmask?: boolean;
}

/**
 * A filing's facts as JSON: a public contract, whose keys and formats stay as they are.
 * - Shares, percents and prices are strings of plain digits, days `YYYY-MM-DD`, absent facts `null`.
 * - First come the facts that the form asks for, from `form` to `signatures`; then what EDGAR's
 *   header says, the items' texts, and fuller entries of the lists that are names above.
 * - `doubts` has the path of every fact, and of every list, that the reader is not sure of.
 */
export function filingJson(
  filing: Filing,
  options: JsonOptions = {},
): { readonly [key: string]: Json } {
  const outline = outlineOf(filing);
  const text = options.unmask ? (written: string) => written : masked;
  const facts = Object.entries(outline.fields).map(([key, part]) => [key, jsonOf(part, text)]);
  return {
    ...Object.fromEntries(facts),
    doubts: doubtsOf(outline),
    ...(options.spans && { spans: spansOf(outline) }),
  };
}
