import type { Draft, DraftFinding } from './draft.ts';
import { effectiveFields, hasPlace, kindOfSection } from './effective-fields.ts';
import { changedBases, pairsOf } from './recompute.ts';

/** A basis may be a whole item; its first characters tell which. */
const SHOWN_LENGTH = 80;

/** What is to be said of a draft before what it says is looked at. */
export function draftStateFindings(draft: Draft): readonly DraftFinding[] {
  return [...gaps(draft), ...strayEdits(draft), ...staleEdits(draft), ...saidTwice(draft)];
}

/** The letters of an item go before its text as a whole. */
function saidTwice(draft: Draft): DraftFinding[] {
  return [...effectiveFields(draft)].flatMap(([section, fields]) => {
    const letters = [...fields.keys()].filter((field) => /^[a-f](?:\(|$)/.test(field));
    if (kindOfSection(section) !== 'item' || !fields.has('text') || letters.length === 0) return [];
    return [
      finding(
        'item-said-once',
        `“${section}” has a text as a whole, and answers under ${letters.join(', ')}: the text is left out.`,
        'Write the answers under their letters, or set them to “(nothing)”.',
        section,
        'text',
      ),
    ];
  });
}

function gaps({ computed, edits }: Draft): DraftFinding[] {
  return [...computed.sections].flatMap(([section, fields]) =>
    [...fields].flatMap(([field, { gap }]): DraftFinding[] => {
      const own = edits.get(section);
      // Whoever answers an item under its letters or boxes has written it.
      const isAnswered = own?.has(field) || (field === 'text' && own !== undefined && own.size > 0);
      if (gap === undefined || isAnswered) return [];
      return [
        finding(
          'draft-complete',
          `${section} / ${field}: ${gap}`,
          'Write it under “edits”.',
          section,
          field,
        ),
      ];
    }),
  );
}

function strayEdits(draft: Draft): DraftFinding[] {
  return pairsOf(draft.edits).flatMap(([section, field]) =>
    hasPlace(draft, section, field)
      ? []
      : [
          finding(
            'edit-has-its-place',
            `The edit of “${field}” of “${section}” is kept, but the draft has no such field: it says nothing.`,
            'Move it to the section and field that it is meant for, or take it out.',
            section,
            field,
          ),
        ],
  );
}

function staleEdits(draft: Draft): DraftFinding[] {
  return changedBases(draft).map(({ section, field, was, is }) =>
    finding(
      'edit-basis-current',
      `“${field}” of “${section}” was edited over “${shown(was)}”; now “${shown(is)}” is computed there.`,
      'Look at the edit again; if it still fits, take its line under “bases” out.',
      section,
      field,
    ),
  );
}

function shown(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

function finding(
  code: string,
  message: string,
  fix: string,
  section: string,
  field: string,
): DraftFinding {
  const path = `${section} / ${field}`;
  return { code, severity: 'error', message, cite: 'Stakeline, drafting', fix, path };
}
