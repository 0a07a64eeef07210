import type { Draft, Texts } from './draft.ts';
import { computedText } from './recompute.ts';

/** A change of one edit: a text to put there, or nothing to take the edit out. */
export interface EditChange {
  readonly section: string;
  readonly field: string;
  /** Absent where the edit is taken out. */
  readonly text?: string;
}

/**
 * The draft with edits put in or taken out. A new edit is based on what is computed now; one that is
 * written again over a computation that has changed since is looked at, and gets a new basis too.
 */
export function editDraft(draft: Draft, changes: readonly EditChange[]): Draft {
  return changes.reduce<Draft>((current, { section, field, text }) => {
    const basis = text === undefined ? undefined : computedText(current.computed, section, field);
    return {
      computed: current.computed,
      edits: withText(current.edits, section, field, text),
      bases: withText(current.bases, section, field, basis),
    };
  }, draft);
}

function withText(texts: Texts, section: string, field: string, text: string | undefined): Texts {
  const fields = new Map(texts.get(section));
  if (text === undefined) fields.delete(field);
  else fields.set(field, text);
  const all = new Map(texts);
  if (fields.size === 0) all.delete(section);
  else all.set(section, fields);
  return all;
}
