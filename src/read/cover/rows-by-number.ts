import { CellStarts } from '../layout/cell-starts.ts';
import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isCaptionWord } from './caption-words.ts';
import { CAPTIONS, type Caption, captionOf } from './captions.ts';
import type { FoundCaption } from './find-captions.ts';

/**
 * Adds the rows of a cover page that no caption told: filers misspell captions, run their words
 * together or put them in words of their own. Such a row is known by its number, where that stands
 * in the order of the form, and by some of its caption's words.
 *
 * The captions found must agree in their numbers on the schedule; they lie between the offsets.
 */
export function withRowsByNumber(
  layout: Layout,
  run: readonly FoundCaption[],
  from: number,
  to: number,
): FoundCaption[] {
  const schedule = scheduleOf(layout.text, run);
  const [first] = run;
  const last = run.at(-1);
  if (schedule === undefined || !first || !last) return [...run];
  const missing = missingFrom(run, schedule);
  if (missing.length === 0) return [...run];
  const rows = [...run];
  const start = Math.max(from, first.from - REACH);
  for (const begin of numberedBeginnings(layout, start, Math.min(to, last.captionFrom + REACH))) {
    const caption = missing.find(({ numbers }) => numbers[schedule] === begin.number);
    if (!caption || rows.some(({ kind }) => kind === caption.kind)) continue;
    if (!standsInOrder(begin, rows, schedule)) continue;
    const captionFrom = captionEnd(layout.folded, begin.captionFrom, caption.words);
    if (captionFrom === undefined) continue;
    rows.push({ kind: caption.kind, from: begin.from, captionFrom, numbered: true });
  }
  return rows.length === run.length ? rows : rows.toSorted((a, b) => a.from - b.from);
}

/** The first row begins so far above the second at most, and the last so far below the one before. */
const REACH = 900;

/** Rows 1 to 3 have the same numbers on both schedules; so many others must agree. */
const AGREEING_MIN = 3;

function scheduleOf(text: string, run: readonly FoundCaption[]): 0 | 1 | undefined {
  const counts: [number, number] = [0, 0];
  for (const { kind, from, captionFrom, numbered } of run) {
    const [d, g] = captionOf(kind)?.numbers ?? [0, 0];
    if (!numbered || d === g) continue;
    const number = Number(/\d{1,2}/.exec(text.slice(from, captionFrom))?.[0]);
    if (number === d) counts[0] += 1;
    if (number === g) counts[1] += 1;
  }
  const schedule = counts[0] > counts[1] ? 0 : 1;
  return counts[schedule] >= AGREEING_MIN && counts[1 - schedule] === 0 ? schedule : undefined;
}

/** The row for the SEC's use says nothing. */
function missingFrom(run: readonly FoundCaption[], schedule: 0 | 1): Caption[] {
  return CAPTIONS.filter(
    ({ kind, numbers }) =>
      kind !== 'secUse' && numbers[schedule] > 0 && !run.some((found) => found.kind === kind),
  );
}

interface Beginning {
  readonly number: number;
  readonly from: number;
  readonly captionFrom: number;
}

const ROW_NUMBER = /\(?(\d{1,2})[.):]{0,2}(?=[\sa-z(])/y;

/** Lines and cells that begin with a number, and where words stand behind it. */
function numberedBeginnings(layout: Layout, from: number, to: number): Beginning[] {
  const found: Beginning[] = [];
  const starts = new CellStarts(layout.text);
  for (const line of linesBetween(layout, from, to)) {
    for (let at = line.from; at < line.to; at = starts.after(at, line.to)) {
      ROW_NUMBER.lastIndex = at;
      const match = ROW_NUMBER.exec(layout.folded);
      if (!match) continue;
      const words = layout.folded.slice(ROW_NUMBER.lastIndex, ROW_NUMBER.lastIndex + GAP_MAX);
      const gap = words.search(/[a-z(]/);
      if (gap < 0) continue;
      found.push({ number: Number(match[1]), from: at, captionFrom: ROW_NUMBER.lastIndex + gap });
    }
  }
  return found;
}

/** A number and its caption stand so far apart at most, on one line or on two. */
const GAP_MAX = 120;

/** Whether the rows with lower numbers stand above, and those with higher numbers below. */
function standsInOrder(
  { number, from }: Beginning,
  rows: readonly FoundCaption[],
  schedule: 0 | 1,
): boolean {
  return rows.every((row) => {
    const other = captionOf(row.kind)?.numbers[schedule] ?? 0;
    return other === 0 || (other < number ? row.from < from : row.from > from);
  });
}

const TOKEN = /\S+/g;
/** A caption has so many words before its line ends, or before its value begins. */
const WORDS_MAX = 16;
/** So many words must be the caption's, among them one that says something. */
const OWN_WORDS_MIN = 2;
const TELLING_LENGTH_MIN = 4;
/** So many words in a row that are not the caption's end it. */
const OTHER_WORDS_MAX = 2;

/** Where the words of a caption end that begin at an offset; `undefined` where they are others. */
function captionEnd(folded: string, from: number, words: ReadonlySet<string>): number | undefined {
  const newline = folded.indexOf('\n', from);
  const line = folded.slice(from, newline < 0 ? folded.length : newline).slice(0, GAP_MAX);
  let end: number | undefined;
  let own = 0;
  let others = 0;
  let isTelling = false;
  let isClosed = false;
  let previous = '';
  for (const token of [...line.matchAll(TOKEN)].slice(0, WORDS_MAX)) {
    const word = token[0].replace(/[^a-z0-9]+/g, '');
    const isOwn = isCaptionWord(word, words) || (ROW.test(previous) && /^\d{1,2}$/.test(word));
    previous = word;
    if (!isOwn && word !== '') others += 1;
    if (others > OTHER_WORDS_MAX && !isOwn) break;
    if (!isOwn) continue;
    others = 0;
    own += 1;
    isTelling ||= word.length >= TELLING_LENGTH_MIN;
    end = from + token.index + token[0].length;
    isClosed = token[0].endsWith(':') || WIDE_GAP.test(line.slice(token.index + token[0].length));
    if (token[0].endsWith(':')) break;
  }
  // One word is enough before a colon or a wide gap: `2. Group:`, `9.  Aggregate    1,502,917`.
  return (own >= OWN_WORDS_MIN || isClosed) && isTelling ? end : undefined;
}

/** What parts a caption of one word from its value. */
const WIDE_GAP = /^(?: {3,}|\t|$)/;
const ROW = /^(?:rows?|line|item)$/;
