import type { Layout, Line } from '../layout/layout.ts';

/** What a row of the cover page is about; the same on both schedules, whatever its number. */
export type RowKind =
  | 'name'
  | 'group'
  | 'secUse'
  | 'sourceOfFunds'
  | 'legalProceedings'
  | 'citizenship'
  | 'soleVotingPower'
  | 'sharedVotingPower'
  | 'soleDispositivePower'
  | 'sharedDispositivePower'
  | 'aggregateAmount'
  | 'excludesShares'
  | 'percentOfClass'
  | 'types';

/** How a row's caption is known and which words it is made of. */
export interface Caption {
  readonly kind: RowKind;
  /** What it begins with, folded: most lines are told from captions by this alone. */
  readonly first: readonly string[];
  /** Matches at the caption's first word, in folded text. */
  readonly begins: RegExp;
  /** Its number on Schedule 13D and on Schedule 13G; 0 where a schedule lacks the row. */
  readonly numbers: readonly [number, number];
  /** Every word that filers' versions of the caption use, folded, without punctuation. */
  readonly words: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The four powers and the aggregate share the words of the block beside them. */
const OWNED =
  'number of shares share units interests beneficially beneficial owned by each the reporting person persons with';
const INSTRUCTIONS = 'see instruction instructions before filling out';

/**
 * The rows of both cover pages (17 CFR 240.13d-101 and 240.13d-102), in the order of the form.
 * Where two captions begin alike, the longer one comes first.
 */
export const CAPTIONS: readonly Caption[] = [
  {
    kind: 'name',
    numbers: [1, 1],
    first: ['name', 'reporting'],
    begins:
      /names?\s+(?:(?:and|or|\/|&)\s[^\n]{0,60}?)?of\s+(?:the\s+|each\s+)?(?:reporting|filing)\s+persons?|reporting\s+persons?\s*(?=[:\n(-])/y,
    words: words(
      'name names of the reporting filing person persons ss sss or irs irss identification identifications no nos number numbers above entities entity only optional social security tax id i r s and',
    ),
  },
  {
    kind: 'group',
    numbers: [2, 2],
    first: ['check', 'member'],
    begins:
      /check\s+(?:the\s+)?appropriate\s+(?:box|row|boxes|\[?line\]?)(?!\s+to\s+designate)|member\s+of\s+a\s+group/y,
    words: words(
      `check the appropriate box boxes row line if a member of group joint filing ${INSTRUCTIONS}`,
    ),
  },
  {
    kind: 'secUse',
    numbers: [3, 3],
    first: ['sec', 's.e', 's. e', 's e'],
    begins: /s\.?\s?e\.?\s?c\.?\s+use\s+only/y,
    words: words('sec use only'),
  },
  {
    kind: 'sourceOfFunds',
    numbers: [4, 0],
    first: ['source'],
    begins: /sources?\s+of\s+(?:the\s+)?funds?/y,
    words: words(`source sources of the funds fund ${INSTRUCTIONS}`),
  },
  {
    kind: 'legalProceedings',
    numbers: [5, 0],
    first: ['check'],
    begins:
      /check\s+(?:the\s+)?(?:box\s+)?(?:if\s+|is\s+)?(?:the\s+)?(?:disclosures?\s+of\s+)?legal\s+proceed|check\s+(?:the\s+)?(?:box\s+)?if\s+(?:the\s+)?disclosure/y,
    words: words(
      `check the box if is disclosure of legal proceedings proceeding required pursuant to item items 2 2d 2e or d e ${INSTRUCTIONS}`,
    ),
  },
  {
    kind: 'citizenship',
    numbers: [6, 4],
    first: ['citizenship', 'place'],
    begins:
      /citizenship(?:\s+(?:or|and|of)\s+|\s*\/\s*|\s*(?=[:\n]))(?:place\s+of\s+)?|place\s+of\s+organization/y,
    words: words('citizenship or and place of organization organisation incorporation'),
  },
  {
    kind: 'soleVotingPower',
    numbers: [7, 5],
    first: ['sole'],
    begins:
      /sole\s+(?:voting(?:\s+power|(?=[^\S\n]{2}))|power\s+to\s+(?:vote|direct\s+the\s+vote))/y,
    words: words(`sole voting power to vote or direct the ${OWNED}`),
  },
  {
    kind: 'sharedVotingPower',
    numbers: [8, 6],
    first: ['share'],
    begins:
      /shared?\s+(?:voting(?:\s+power|(?=[^\S\n]{2}))|power\s+to\s+(?:vote|direct\s+the\s+vote))/y,
    words: words(`share shared voting power to vote or direct the ${OWNED}`),
  },
  {
    kind: 'soleDispositivePower',
    numbers: [9, 7],
    first: ['sole'],
    begins:
      /sole\s+(?:disposi?tive(?:\s+power|(?=[^\S\n]{2}))|dispositi?o?n?\s+power|power\s+to\s+dispose)/y,
    words: words(`sole dispositive power to dispose or direct the disposition of ${OWNED}`),
  },
  {
    kind: 'sharedDispositivePower',
    numbers: [10, 8],
    first: ['share'],
    begins:
      /shared?\s+(?:disposi?tive(?:\s+power|(?=[^\S\n]{2}))|dispositi?o?n?\s+power|power\s+to\s+dispose)/y,
    words: words(`share shared dispositive power to dispose or direct the disposition of ${OWNED}`),
  },
  {
    kind: 'aggregateAmount',
    numbers: [11, 9],
    first: ['aggregate', 'total'],
    begins:
      /(?:total\s+)?aggregate\s+(?:amount|number|shares)?\s*(?:of\s+shares\s+)?(?:beneficially|owned|beneficial)|aggregate\s*(?=\n)|aggregate\s+amount\s*(?=\n)/y,
    words: words(`total aggregate amount in item row line ${OWNED}`),
  },
  {
    kind: 'excludesShares',
    numbers: [12, 10],
    first: ['check'],
    begins:
      /check\s+(?:the\s+)?(?:appropriate\s+)?(?:box\s+)?(?:if\s+|is\s+)?(?:the\s+)?aggregate\s+amount/y,
    words: words(
      `check the appropriate box if is aggregate amount in row rows line item excludes exclude certain shares share 9 11 ${INSTRUCTIONS}`,
    ),
  },
  {
    kind: 'percentOfClass',
    numbers: [13, 11],
    first: ['percent'],
    begins:
      /percent(?:age)?\s+of\s+(?:the\s+)?(?:class|series)\s+(?:of\s+\S+\s+)?(?:represented|owned|by)|percent(?:age)?\s+of\s+class\s*(?=[:\n])/y,
    words: words(
      `percent percentage of the class series common stock represented by amount amounts in row rows line item owned ${INSTRUCTIONS}`,
    ),
  },
  {
    kind: 'types',
    numbers: [14, 12],
    first: ['type'],
    begins: /types?\s+of\s+(?:the\s+)?(?:reporting\s+|filing\s+)?persons?/y,
    words: words(`type types of the reporting filing person persons ${INSTRUCTIONS}`),
  },
];

/** A caption found at the start of a line or cell. */
export interface FoundCaption {
  readonly kind: RowKind;
  /** Where the row begins: its number, or its caption where it has none. */
  readonly from: number;
  /** Where the caption's words begin. */
  readonly captionFrom: number;
  /** Whether its row number stands before it; else it may stand behind or below it. */
  readonly numbered: boolean;
}

/** All captions of cover rows between two offsets that begin a line or a cell, in order. */
export function findCaptions(layout: Layout, from: number, to: number): FoundCaption[] {
  const found: FoundCaption[] = [];
  const starts = new CellStarts(layout.text);
  let above: Line | undefined;
  let byNumber: 0 | 1 | undefined;
  for (const line of layout.lines) {
    if (line.from >= to) break;
    if (line.to <= from || line.to === line.from) continue;
    const captions = captionsInLine(layout.folded, line, starts, byNumber);
    const [first] = captions;
    if (first) {
      const isNumberAbove =
        above && first.from === line.from && isNumberOf(first.kind, layout.text, above);
      if (isNumberAbove && above) captions[0] = { ...first, from: above.from, numbered: true };
      found.push(...captions);
      if (captions.some((caption) => caption.kind === 'name')) {
        byNumber = layout.folded.startsWith('item', line.from)
          ? scheduleOf(layout.folded)
          : undefined;
      }
    }
    above = line;
  }
  return found;
}

/** The captions at a line's start and at its cells; where there is one, also those behind numbers. */
function captionsInLine(
  folded: string,
  line: Line,
  starts: CellStarts,
  byNumber: 0 | 1 | undefined,
): FoundCaption[] {
  const found: FoundCaption[] = [];
  const add = (caption: FoundCaption | undefined): void => {
    const isNew = !found.some((earlier) => earlier.captionFrom === caption?.captionFrom);
    if (caption && isNew) found.push(caption);
  };
  for (let at = line.from; at < line.to; at = starts.after(at, line.to)) {
    add(captionAt(folded, at, line.to));
  }
  if (found.length === 0 && byNumber !== undefined) add(numberedRow(folded, line, byNumber));
  if (found.length === 0) return found;
  for (const match of folded.slice(line.from, line.to).matchAll(NUMBER_INSIDE)) {
    add(captionAt(folded, line.from + match.index, line.to));
  }
  return found.toSorted((a, b) => a.from - b.from);
}

/** The next row of a cover page that was run together into one line: `… 5.4% 12. Type of …`. */
const NUMBER_INSIDE = /(?<=\s)(?:item\s{1,3})?\(?\d{1,2}[.):]{0,2}\s{1,3}(?=[a-z])/g;

/**
 * Where cells begin in a text that is walked from its start to its end: behind two blanks or a tab.
 * The next gap is looked for once, however many lines lie before it.
 */
class CellStarts {
  readonly #text: string;
  #gap = -1;
  #tab = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next start behind an offset; the line's end where its line has no further cell. */
  after(at: number, lineTo: number): number {
    if (this.#gap <= at) this.#gap = this.#next('  ', at + 1);
    if (this.#tab <= at) this.#tab = this.#next('\t', at + 1);
    const gap = Math.min(this.#gap, this.#tab);
    if (gap >= lineTo) return lineTo;
    let start = gap;
    while (start < lineTo && /\s/.test(this.#text.charAt(start))) start += 1;
    return start;
  }

  #next(gap: string, from: number): number {
    const at = this.#text.indexOf(gap, from);
    return at < 0 ? this.#text.length : at;
  }
}

const NUMBERED_ROW = /item\s{1,4}(\d{1,2}):\s*/y;

/**
 * A row that has only a number: `Item 5:  0`. Some filers leave out all captions but the first.
 */
function numberedRow(folded: string, line: Line, schedule: 0 | 1): FoundCaption | undefined {
  NUMBERED_ROW.lastIndex = line.from;
  const match = NUMBERED_ROW.exec(folded);
  const known = match && CAPTIONS.find(({ numbers }) => numbers[schedule] === Number(match[1]));
  return known
    ? { kind: known.kind, from: line.from, captionFrom: NUMBERED_ROW.lastIndex, numbered: true }
    : undefined;
}

/** Where the row numbers of the document's schedule stand in a caption's `numbers`. */
function scheduleOf(folded: string): 0 | 1 {
  return folded.slice(0, TITLE_LENGTH_MAX).includes('13d') ? 0 : 1;
}

/** A short form names its schedule within so many characters. */
const TITLE_LENGTH_MAX = 300;

/** Whether a line holds nothing but the row number that a caption has on either schedule. */
function isNumberOf(kind: RowKind, text: string, line: Line): boolean {
  if (line.to - line.from > NUMBER_LINE_LENGTH_MAX) return false;
  const number = Number(text.slice(line.from, line.to).replace(/[().:]/g, ''));
  return CAPTIONS.some((caption) => caption.kind === kind && caption.numbers.includes(number));
}

/** `(11).` is as long as a line with a row number alone can be. */
const NUMBER_LINE_LENGTH_MAX = 5;

function captionAt(folded: string, from: number, lineTo: number): FoundCaption | undefined {
  const captionFrom = afterRowNumber(folded, from, lineTo);
  for (const { kind, first, begins } of CAPTIONS) {
    if (!first.some((word) => folded.startsWith(word, captionFrom))) continue;
    begins.lastIndex = captionFrom;
    if (!begins.test(folded)) continue;
    const numbered = /\d|[ivxl]\)/.test(folded.slice(from, captionFrom));
    // "Reporting person" alone also stands beside the four powers; with a number it is row 1.
    if (kind === 'name' && !numbered && folded.startsWith('reporting', captionFrom)) continue;
    return { kind, from, captionFrom, numbered };
  }
  return undefined;
}

const ROW_NUMBER =
  /(?:item\s{0,3})?[(\s]{0,3}(?:[\dl]{1,2}|[ivx]{1,4}(?=[.)]))[a-z]?\s{0,3}[.):]{0,2}/y;
const NOT_A_WORD = /[^a-z0-9(\n]{0,200}/y;

/** Skips rules, bars and a row number: `____2.   CHECK` and `Item  5:    SOLE` begin at the word. */
function afterRowNumber(folded: string, from: number, to: number): number {
  const code = folded.charCodeAt(from);
  // A letter begins a word at once, but for those of "item", "l." and the Roman numbers.
  if (code >= 97 && code <= 122 && !'ilvx'.includes(folded.charAt(from))) return from;
  const number = skip(NOT_A_WORD, folded, from);
  const mark = skip(ROW_NUMBER, folded, number);
  return Math.min(skip(NOT_A_WORD, folded, mark), to);
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? from + match[0].length : from;
}
