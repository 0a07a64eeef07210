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
      'name names of the reporting filing person persons such ss sss or irs irss identification identifications indentification no nos number numbers above entities entity only optional social security tax id employer i r s and',
    ),
  },
  {
    kind: 'group',
    numbers: [2, 2],
    first: ['check', 'member'],
    begins:
      /check\s+(?:the\s+)?appropriate\s+(?:box|row|boxes|\[?line\]?)(?!\s+to\s+designate)|member\s+of\s+(?:a\s+)?group/y,
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
      /sole\s+(?:voting(?:\s+power|(?=[^\S\n]{2}|\n[^\n]{0,60}\bpower\b))|power\s+to\s+(?:vote|direct\s+the\s+vote))/y,
    words: words(`sole voting power to vote or direct the ${OWNED}`),
  },
  {
    kind: 'sharedVotingPower',
    numbers: [8, 6],
    first: ['share'],
    begins:
      /shared?\s+(?:voting(?:\s+power|(?=[^\S\n]{2}|\n[^\n]{0,60}\bpower\b))|power\s+to\s+(?:vote|direct\s+the\s+vote))/y,
    words: words(`share shared voting power to vote or direct the ${OWNED}`),
  },
  {
    kind: 'soleDispositivePower',
    numbers: [9, 7],
    first: ['sole'],
    begins:
      /sole\s+(?:disposi(?=-\s)|disposi?tive(?:\s+power|(?=[^\S\n]{2}|\n[^\n]{0,60}\bpower\b))|dispositi?o?n?\s+power|power\s+to\s+dispose)/y,
    words: words(
      `sole dispositive disposi tive power to dispose or direct the disposition of ${OWNED}`,
    ),
  },
  {
    kind: 'sharedDispositivePower',
    numbers: [10, 8],
    first: ['share'],
    begins:
      /shared?\s+(?:disposi(?=-\s)|disposi?tive(?:\s+power|(?=[^\S\n]{2}|\n[^\n]{0,60}\bpower\b))|dispositi?o?n?\s+power|power\s+to\s+dispose)/y,
    words: words(
      `share shared dispositive disposi tive power to dispose or direct the disposition of ${OWNED}`,
    ),
  },
  {
    kind: 'aggregateAmount',
    numbers: [11, 9],
    first: ['aggregate', 'total'],
    begins:
      /(?:total\s+)?aggregate\s+(?:(?:amount|number|shares)\s*)?(?:of\s+shares\s+)?(?:beneficially|owned|beneficial)|aggregate\s*(?=\n)|aggregate\s+amount\s*(?=[\n:])/y,
    words: words(`total aggregate amount in item row line ${OWNED}`),
  },
  {
    kind: 'excludesShares',
    numbers: [12, 10],
    first: ['check'],
    begins:
      /check\s+(?:the\s+)?(?:appropriate\s+)?(?:box\s+)?(?:if\s+|is\s+)?(?:the\s+)?aggregate\s+amount/y,
    words: words(
      `check the appropriate box if is aggregate amount in row rows line item excludes exclude excluded certain shares share 9 11 ${INSTRUCTIONS}`,
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

const BY_KIND: ReadonlyMap<RowKind, Caption> = new Map(
  CAPTIONS.map((caption) => [caption.kind, caption]),
);

/** The caption of a row of the cover page. */
export function captionOf(kind: RowKind): Caption | undefined {
  return BY_KIND.get(kind);
}
