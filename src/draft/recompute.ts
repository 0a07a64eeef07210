import { type Computed, type Draft, NO_TEXTS, NO_VALUE, type Texts } from './draft.ts';

/** A draft without edits. */
export function newDraft(computed: Computed): Draft {
  return { computed, edits: NO_TEXTS, bases: NO_TEXTS };
}

/**
 * The same draft over a new computation. No edit is lost, not even one whose field there is no more. An
 * edit that has no basis yet was made over what the earlier draft computed, and that becomes its basis;
 * a basis that is there stays, so that a change under the edit goes on being told until the filer takes
 * the basis out.
 */
export function recompute(earlier: Draft, computed: Computed): Draft {
  const bases = new Map<string, ReadonlyMap<string, string>>();
  for (const [section, fields] of earlier.edits) {
    const own = new Map<string, string>();
    for (const field of fields.keys()) {
      const known = earlier.bases.get(section)?.get(field);
      own.set(field, known ?? computedText(earlier.computed, section, field));
    }
    if (own.size > 0) bases.set(section, own);
  }
  return { computed, edits: earlier.edits, bases };
}

/** What is computed for a field, as a basis has it. */
export function computedText({ sections }: Computed, section: string, field: string): string {
  return sections.get(section)?.get(field)?.value ?? NO_VALUE;
}

/** An edit whose basis has changed, with what it was and what it is. */
export interface ChangedBasis {
  readonly section: string;
  readonly field: string;
  readonly was: string;
  readonly is: string;
}

/** Every edit under which something else is computed now than when it was made. */
export function changedBases({ computed, edits, bases }: Draft): readonly ChangedBasis[] {
  return pairsOf(edits).flatMap(([section, field]) => {
    const was = bases.get(section)?.get(field);
    const is = computedText(computed, section, field);
    return was === undefined || was === is ? [] : [{ section, field, was, is }];
  });
}

/** Section, field and text of all texts, in their order. */
export function pairsOf(texts: Texts): readonly (readonly [string, string, string])[] {
  return [...texts].flatMap(([section, fields]) =>
    [...fields].map(([field, text]) => [section, field, text] as const),
  );
}
