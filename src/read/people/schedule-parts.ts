import type { Layout, Row } from '../layout/layout.ts';

/** A schedule, annex or appendix of the filing, from its heading to the next part. */
export interface SchedulePart {
  readonly from: number;
  readonly to: number;
  /** Whether its heading or first sentence says that it lists directors, officers or the like. */
  readonly announced: boolean;
}

const PART =
  /^(?:schedule|annex|appendix|attachment|addendum)\s+["“']?(?:[a-z]|[ivx]{1,4}|\d{1,2})(?:-\d)?["”']?(?=$|[\s.:,;—–-])/;
/** A part of the document itself may be called an exhibit; alone on its line it is no list of exhibits. */
const EXHIBIT = /^exhibit\s["“']?(?:[a-z]|\d{1,2})["”']?$/;
/** Words of sentences that only speak of a part. */
const SENTENCE =
  /\b(?:is|are|was|were|has|have|hereto|hereby|hereof|herein|attached|annexed|sets?|which|this|to this|and incorporated)\b/;
const PART_LENGTH_MAX = 120;
/** What else ends a schedule. */
const OTHER_PART =
  /^(?:signatures?\s{0,3}$|exhibit\s|item\s+\d|index\s+(?:to|of)\b|exhibit\s+index)/;

export type PartKind = 'schedule' | 'other';

/** Which kind of part begins with a row, if any does. */
export function partAt(layout: Layout, row: Row): PartKind | undefined {
  const text = layout.folded.slice(row.from, Math.min(row.to, row.from + PART_LENGTH_MAX + 1));
  if (EXHIBIT.test(text)) return 'schedule';
  if (OTHER_PART.test(text)) return 'other';
  if (text.length > PART_LENGTH_MAX || !PART.test(text)) return undefined;
  return SENTENCE.test(text) || text.startsWith('schedule 13') ? undefined : 'schedule';
}

const PEOPLE =
  /\b(?:directors?|(?:executive )?officers|trustees|managers|managing members?|general partners?|control(?:ling)? persons?|(?:management|supervisory) board)\b/;
const LISTED =
  /\bnames?\b|occupation|following|listed (?:above|below)|set forth|information (?:with respect|relating|concerning|regarding|about|on|as to)|identity|^(?:the )?(?:directors|executive officers|officers|(?:managing )?members of|managers (?:of|and)|trustees (?:of|and)|(?:general )?partners of)/;
const DEALINGS =
  /\b(?:transactions?|trades?|trading|purchases?|sales?|acquisitions?|agreement|share ownership)\b/;
/** What the directors hold is told in a schedule of its own. */
const HOLDINGS =
  /^(?:shares|securities|stock)\s(?:beneficially\s)?(?:held|owned)\sby\b|^(?:beneficial|security)\sownership\sof\b/;
const TITLE_ROWS = 3;
const OPENING_ROWS = 12;
const OPENING_LENGTH_MAX = 1500;

/** Whether a schedule's first rows, behind its own heading, say that it lists people. */
export function isAnnounced(layout: Layout, rows: readonly Row[], at: number): boolean {
  const own = rows[at];
  if (!own) return false;
  const opening: string[] = [behindNumber(layout, own)];
  for (let next = at + 1; next < Math.min(rows.length, at + OPENING_ROWS); next += 1) {
    const row = rows[next];
    if (!row || partAt(layout, row) || row.from - own.from > OPENING_LENGTH_MAX) break;
    opening.push(layout.folded.slice(row.from, Math.min(row.to, row.from + OPENING_LENGTH_MAX)));
  }
  if (
    opening
      .slice(0, TITLE_ROWS)
      .some(
        (text) =>
          text.length < PART_LENGTH_MAX && (DEALINGS.test(text) || HOLDINGS.test(text.trim())),
      )
  )
    return false;
  const words = opening.join(' ').replace(/\s+/g, ' ').trim();
  return PEOPLE.test(words) && (LISTED.test(words) || opening.some((text) => LISTED.test(text)));
}

function behindNumber(layout: Layout, row: Row): string {
  const text = layout.folded.slice(row.from, row.to);
  return text.slice(PART.exec(text)?.[0].length ?? 0).trim();
}
