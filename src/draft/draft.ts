import type { Form } from '../filing/filing.ts';
import type { Day } from '../value/day.ts';

/*
 * A draft: the next filing of a stake, as far as it follows from the journal and the statement on file.
 *
 * 1. next-filing.ts asks the ledger what is due and chooses the form, with its reasons.
 * 2. compute-draft.ts works out the sections of the draft: what follows from the journal, what is
 *    carried from the statement on file, and what only the filer can write, with the reason.
 * 3. draft-file.ts prints all of it as one YAML text and reads it back; the filer writes under `edits`.
 * 4. recompute.ts puts a new computation under the filer's edits, and remembers what each edit was laid
 *    over, so that a basis that changes is told.
 * 5. filing-of-draft.ts makes a filing of it, which checks and writers take as any other.
 *
 * Nothing is invented: a sentence of ours comes from sentences.ts, which names its facts, and what is
 * not known is asked for.
 */

/** Texts by section and field: `person Quill` and `aggregate amount`. */
export type Texts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** One computed entry of a draft. */
export interface DraftField {
  /** Absent where only the filer can say it. */
  readonly value?: string;
  /** Where the value comes from, in words. */
  readonly from?: string;
  /** What the filer must write, or look at, before the draft is complete. */
  readonly gap?: string;
}

export type Fields = ReadonlyMap<string, DraftField>;

/** What a filing is for. */
export type FilingKind = 'new' | 'switch' | 'amendment' | 'exit';

/** Everything of a draft that is worked out, none of it typed by the filer. */
export interface Computed {
  /** The day on which it is to be filed, and for which its numbers hold. */
  readonly on: Day;
  readonly form: Form;
  readonly kind: FilingKind;
  /** Why this form, and by when: obligation, rule and version. */
  readonly reasons: readonly string[];
  /** What stays as it stands in the statement on file. */
  readonly unchanged: readonly string[];
  readonly sections: ReadonlyMap<string, Fields>;
  /** Journal entries that Item 5(c) lists, in the journal's own writing. */
  readonly trades: readonly string[];
}

/** A draft as it is kept: computed values, and the filer's own words over them. */
export interface Draft {
  readonly computed: Computed;
  readonly edits: Texts;
  /** What stood computed when an edit was made; nothing is `NO_VALUE`. */
  readonly bases: Texts;
}

/** The basis of an edit over which nothing was computed. */
export const NO_VALUE = '(nothing)';

/** A field of Item 5 that follows the list of transactions in Item 5(c). */
export const HOW_EFFECTED = 'how effected';

/** Something to say about a draft; `section / field` is its path. */
export interface DraftFinding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
  readonly cite: string;
  readonly fix: string;
  readonly path?: string;
}

/** Where a text of two levels says nothing. */
export const NO_TEXTS: Texts = new Map();
