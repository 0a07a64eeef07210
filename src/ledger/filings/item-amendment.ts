/** How an amendment treats an item. */
export type ItemAction =
  /** The text of an original statement. */
  | 'states'
  /** Replaces all that stood there. */
  | 'restates'
  /** Replaces paragraphs of it, named in `scope`. */
  | 'restates part'
  /** Stands beside what stood there. */
  | 'adds'
  /** Amends without saying what of the earlier text goes on: `amended as follows`, `in pertinent part`. */
  | 'amends'
  /** Says that nothing changes. */
  | 'leaves unchanged'
  /** Gives a text and does not say what becomes of the earlier one. */
  | 'says anew';

export interface ItemAmendment {
  readonly action: ItemAction;
  /** The paragraphs concerned, as in `(a)-(c)`. */
  readonly scope?: string;
  /** Why it cannot be said for sure what holds now. */
  readonly doubt?: string;
}

/** What an amendment says of itself stands in its first sentences. */
const OPENING_LENGTH = 500;
/** An item that only says that nothing changes is short. */
const UNCHANGED_LENGTH = 400;

/** How the text of an item in an amendment treats the item as it stood. */
export function itemAmendment(text: string): ItemAmendment {
  const opening = text.slice(0, OPENING_LENGTH).toLowerCase().replace(/\s+/g, ' ');
  const scope = SCOPE.exec(opening)?.[1];
  const part = scope === undefined ? {} : { scope };
  if (text.length < UNCHANGED_LENGTH && UNCHANGED.test(opening))
    return { action: 'leaves unchanged' };
  const [adds, restates] = [opening.search(ADDS), opening.search(RESTATES)];
  // “Amended and restated to include” restates; “amended and supplemented by restating” adds.
  if (adds >= 0 && (restates < 0 || adds < restates)) return { action: 'adds', ...part };
  if (restates >= 0) {
    if (scope === undefined && !PART.test(opening)) return { action: 'restates' };
    const doubt = 'Paragraphs are replaced, and the earlier text is not cut into paragraphs.';
    return { action: 'restates part', ...part, doubt };
  }
  if (AMENDS.test(opening)) {
    const doubt = 'The item is amended, and what of the earlier text still holds is not said.';
    return { action: 'amends', ...part, doubt };
  }
  const doubt = 'The amendment does not say whether its text replaces the earlier one.';
  return { action: 'says anew', doubt };
}

/** Paragraphs of the item that the sentence speaks of: `Item 5(a)-(c)`, `Item 5 (a) and (b)`. */
const SCOPE = /\bitem \d{1,2} ?(\([a-j]\)(?:[ ,–-]{0,3}(?:and |through |to )?\([a-j]\)){0,9})/;
const UNCHANGED =
  /\b(?:remains? unchanged|no (?:material )?changes?|not (?:been )?(?:amended|changed)|is unchanged|no amendment)\b/;
const ADDS =
  /\b(?:supplement(?:ed|s)?|by adding|by the addition|to add|to include|adding the following|add the following|additional(?:ly)? (?:information|disclosure))\b/;
const RESTATES =
  /\b(?:restated?s?|replaced (?:in (?:its|their) entirety|by|with)|amended (?:in its entirety|(?:so as )?to read)|deleted (?:in its entirety )?and)\b/;
const PART = /\b(?:paragraphs?|sections?|sentences?|tables?|subsections?) (?:of|under|\(|[a-j]\b)/;
const AMENDS = /\b(?:is|are|be|hereby|further) amended\b/;

/** Whether an amendment says that it replaces the whole statement. */
export function restatesAll(firstItems: readonly string[]): boolean {
  return firstItems.some((text) => {
    const opening = text.slice(0, OPENING_LENGTH).toLowerCase().replace(/\s+/g, ' ');
    return RESTATES_ALL.test(opening);
  });
}

const RESTATES_ALL =
  /\b(?:amends and restates|amended and restated)\b[^.]{0,120}\b(?:statement|schedule 13[dg])\b[^.]{0,80}\bin its entirety/;
