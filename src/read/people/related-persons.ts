import { doubted, type Stated } from '../../filing/fact.ts';
import type { RelatedPerson } from '../../filing/filing.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { isPersonName } from '../parse/person-name.ts';
import { type DefaultAddress, defaultAddresses } from './default-address.ts';
import { citizenshipFor, defaultCitizenships, hasOwnNote } from './default-citizenship.ts';
import type { ListReading } from './list-reading.ts';
import { isFamilyFirst, personNameIn } from './name-cell.ts';
import { citizenshipOf, namedCitizenships } from './named-citizenship.ts';
import { findPeopleLists, type PeopleLists } from './people-lists.ts';
import { peopleRows } from './people-rows.ts';
import { type Entry, personOf } from './person-entry.ts';
import { readList } from './read-list.ts';

/** No schedule names more people than this. */
const PEOPLE_MAX = 2000;

/** The people whom a schedule lists, and why some may be missing. */
export interface RelatedPersons {
  readonly relatedPersons: readonly RelatedPerson[];
  readonly doubt?: string;
}

/**
 * The directors, officers and other persons whom a Schedule 13D lists under General Instruction C.
 *
 * 1. The first line that may open such a list is sought; most filings have none, and it ends there.
 * 2. `people-lists.ts` finds the lists in the rows from there on, `schedule-parts.ts` the schedules
 *    and annexes that say that they hold such lists.
 * 3. Each list is read: tables by `grid-rows.ts`, plain text by `text-rows.ts`, sentences by
 *    `names-in-words.ts`.
 * 4. Whoever has no address or citizenship gets the one that the schedule gives to everybody.
 *
 * A person listed in several schedules comes once for each. A schedule of people of whom none could
 * be read, and a list whose columns could not be matched, leave a doubt.
 */
export function readRelatedPersons(layout: Layout, from: number, to: number): RelatedPersons {
  const start = firstOpening(layout, from, to);
  if (start === undefined) return { relatedPersons: [] };
  const found = findPeopleLists(layout, peopleRows(layout, start, to));
  if (found.lists.length === 0 && found.parts.length === 0) return { relatedPersons: [] };
  const readings: ListReading[] = [];
  for (const list of found.lists) readings.push(readList(layout, list, readings.at(-1)));
  const doubt = doubtOf(layout, found, readings);
  return {
    relatedPersons: peopleIn(layout, readings, { from, start, to }),
    ...(doubt !== undefined && { doubt }),
  };
}

/** How the lines begin that may open a list or a schedule of people. */
const OPENING =
  /^(?:names?\b|(?:\|\s{0,9})?(?:position|title|office|no)[^\n]{0,60}\bnames?\b|\|\s{0,9}names?\b|schedule\s+(?!13)|annex\b|appendix\b|exhibit\s["“']?(?:[a-z]|\d{1,2})["”']?$|attachment\b|addendum\b|(?:the\s+)?(?:executive\s+|managing\s+|general\s+|sole\s+)?(?:directors?|officers?|members?|managers?|trustees?|partners?)\b[^\n:]{0,100}:)/;
const OPENING_LENGTH_MAX = 140;
/** The first letters of those words; few lines begin with them, so that they cost little. */
const OPENING_LETTERS = new Set('nsatdeomgp|');

function firstOpening(layout: Layout, from: number, to: number): number | undefined {
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from >= to) return undefined;
    if (line.from < from || !OPENING_LETTERS.has(layout.folded.charAt(line.from))) continue;
    const text = layout.folded.slice(line.from, Math.min(line.to, line.from + OPENING_LENGTH_MAX));
    if (OPENING.test(text)) return line.from;
  }
  return undefined;
}

/** How far above the first list the address for everybody may stand, where no part begins. */
const ABOVE_FIRST = 2000;

/** The items and schedules, and where the first list begins. */
interface Region extends Span {
  readonly start: number;
}

function peopleIn(
  layout: Layout,
  readings: readonly ListReading[],
  { from: begin, start, to }: Region,
): RelatedPerson[] {
  const first = Math.max(start - ABOVE_FIRST, layout.folded.lastIndexOf('\nitem ', start), 0);
  if (readings.every(({ entries }) => entries.length === 0)) return [];
  const defaults = defaultAddresses(layout, first, to);
  const nations = defaultCitizenships(layout, { from: begin, to });
  const named = namedCitizenships(layout, { from: begin, to });
  const people: RelatedPerson[] = [];
  for (const { list, entries } of readings) {
    const { from } = list.part ?? { from: first };
    const inPart = defaults.filter((one) => one.at >= from && one.at < (list.part?.to ?? to));
    for (const entry of entries.slice(0, PEOPLE_MAX - people.length)) {
      const at = entry.name[0]?.from ?? 0;
      const listed = { at, to: entry.name[0]?.to ?? at, ...(list.part && { part: list.part }) };
      // What is said of each individual is not said of the firms among them.
      const isSaid = nations.length > 0 && isPerson(layout, entry);
      const citizenship =
        citizenshipOf(layout, named, listed) ??
        (isSaid ? citizenshipFor(layout, nations, listed) : undefined);
      const common = addressFor(inPart, at);
      const hasOther = common !== undefined && hasOwnNote(layout, listed, /\baddress/);
      const address = hasOther ? doubted(common, OWN_ADDRESS) : common;
      people.push(personOf(layout, entry, { address, citizenship }));
    }
  }
  return people;
}

const OWN_ADDRESS = 'It is said of everybody, and a note to this name speaks of an address.';

function isPerson(layout: Layout, { name: [first] }: Entry): boolean {
  return first !== undefined && personNameIn(layout, first, isAnyName) !== undefined;
}

function isAnyName(text: string): boolean {
  return isPersonName(text) || isFamilyFirst(text);
}

/** The last address for those below that stands above, or else the first for those above. */
function addressFor(defaults: readonly DefaultAddress[], at: number): Stated<string> | undefined {
  const forBelow = defaults.findLast((one) => !one.above && one.at < at);
  return (forBelow ?? defaults.find((one) => one.above && one.at > at))?.address;
}

/** A schedule with fewer rows is an entry in an index of schedules. */
const PART_ROWS_MIN = 4;
/** `The following persons are the general partners of Quail Fund: Jane Doe, John Q. Roe.` */
const NAMES_IN_SENTENCE = /\b(?:are|is|follows?|following)\b[^:]{0,300}:\s{1,9}[A-Z]/;

function doubtOf(
  layout: Layout,
  { parts }: PeopleLists,
  readings: readonly ListReading[],
): string | undefined {
  const doubts = readings.flatMap((reading) => reading.doubt ?? []);
  const count = readings.reduce((sum, { entries }) => sum + entries.length, 0);
  if (count > PEOPLE_MAX) doubts.push(`Only the first ${PEOPLE_MAX} people were read.`);
  const filled = readings.filter(({ entries }) => entries.length > 0);
  const withNames = new Set(filled.map(({ list }) => list.part));
  for (const part of parts) {
    if (!part.announced || withNames.has(part)) continue;
    const isShort = layout.rows(part.from, part.to).length < PART_ROWS_MIN;
    if (isShort && !NAMES_IN_SENTENCE.test(layout.text.slice(part.from, part.to))) continue;
    const heading = excerpt(layout, part.from, part.to);
    doubts.push(`No name could be read from "${heading}", which lists people.`);
  }
  doubts.push(...emptyLists(layout, readings));
  return doubts.length > 0 ? [...new Set(doubts)].slice(0, DOUBTS_MAX).join(' ') : undefined;
}

const DOUBTS_MAX = 3;

/** Lists in a schedule of people of whom some, but none of this list, were read. */
function emptyLists(layout: Layout, readings: readonly ListReading[]): string[] {
  const doubts: string[] = [];
  let next: ListReading | undefined;
  for (const reading of readings.toReversed()) {
    if (isTitleOf(reading, next)) continue;
    next = reading;
    const { opener, part } = reading.list;
    if (reading.entries.length > 0 || !part?.announced || doubts.length === DOUBTS_MAX) continue;
    doubts.push(`No name could be read below "${excerpt(layout, opener.from, opener.to)}".`);
  }
  return doubts;
}

const TITLE_ROWS_MAX = 3;

/** Whether words such as "Directors" only stand over a table with a heading of its own. */
function isTitleOf({ list, entries }: ListReading, next: ListReading | undefined): boolean {
  if (entries.length > 0 || list.heading || list.rows.length > TITLE_ROWS_MAX) return false;
  if (list.rows.length === 0 && next && next.entries.length > 0) return true;
  return next?.list.heading !== undefined && next.entries.length > 0;
}

const EXCERPT_LENGTH_MAX = 60;

/** The first line of a stretch, cut short. */
function excerpt(layout: Layout, from: number, to: number): string {
  const [line = ''] = layout.text.slice(from, Math.min(to, from + EXCERPT_LENGTH_MAX)).split('\n');
  return line.trim();
}
