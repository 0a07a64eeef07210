/**
 * The words that head a list of people where no column is headed "Name": `Directors:`,
 * `EXECUTIVE OFFICERS & DIRECTORS`, `Managing Members of Doe Holdings LLC`.
 */

const RANK =
  '(?:executive |managing |general |senior |principal |independent |outside |inside |non-?executive |supervisory |sole |other |current |corporate |certain )?';
const KIND = `${RANK}(?:directors?|officers?|members?|managers?|trustees?|partners?|board of directors|board of managers|supervisory board|managing board|management board)`;
const GROUP = new RegExp(`^(?:the )?${KIND}(?: ?(?:and|&|,|/) ?${KIND}){0,3}`);
/** Longer lines are sentences. */
const LENGTH_MAX = 120;

export interface Group {
  /** Length of the words with their colon. */
  readonly length: number;
  readonly colon: boolean;
  /** Members and partners may be firms. */
  readonly holdsFirms: boolean;
}

/** Reads the start of a text, in lower case, as the words that head a list of people. */
export function groupAt(folded: string): Group | undefined {
  const words = GROUP.exec(folded)?.[0];
  if (words === undefined) return undefined;
  const rest = folded.slice(words.length, LENGTH_MAX);
  const end =
    /^(?: of [^:]{1,100}?)?(?: (?:who|that) (?:is|are) not [a-z ]{1,60}| \([^):]{1,60}\))?\s?(:|$)/.exec(
      rest,
    );
  if (!end) return undefined;
  return {
    length: words.length + end[0].length,
    colon: end[1] === ':',
    holdsFirms: /member|partner/.test(words),
  };
}

/** Whether a text, in lower case, is nothing but such words; without a colon they are plural. */
export function groupHeading(folded: string): Group | undefined {
  if (folded.length > LENGTH_MAX) return undefined;
  const group = groupAt(folded);
  if (!group || group.length < folded.length) return undefined;
  return group.colon || /s\b|board/.test(folded) ? group : undefined;
}
