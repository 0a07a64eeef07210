/**
 * What two spellings of one name have in common: its words in capitals, each in its short form, in
 * alphabetical order. `MULLEN DAVID B` is `David B. Mullen`, `The 8x8 Company, Incorporated` is
 * `8X8 CO INC /DE/`. Legal forms stay, because a partnership is not the company that manages it.
 * A name without letters and digits gives an empty key.
 */
export function nameKey(name: string): string {
  return wordsOf(name).toSorted().join(' ');
}

/** The key without legal forms, for those who search for `8x8` and mean `8x8, Inc.`. */
export function bareNameKey(name: string): string {
  const words = wordsOf(name);
  const bare = words.filter((word) => !LEGAL_FORMS.has(word));
  return (bare.length > 0 ? bare : words).toSorted().join(' ');
}

function wordsOf(name: string): string[] {
  const letters = withoutAccents(name)
    .toUpperCase()
    // EDGAR puts the state behind a company's name: `ICAHN ENTERPRISES CORP /DE/`.
    .replace(/[/\\][A-Z]{2,4}[/\\]?(?=\s|$)/g, ' ')
    .replaceAll('&', ' AND ')
    .replace(/['’`´]/g, '')
    // Single letters in a row are one word, with points or without: `L.P.`, `N. V.`, `L P`.
    .replace(/\b([A-Z])(?:\.\s?|\s)(?=[A-Z]\b)/g, '$1')
    .replace(LONG_FORMS, (form) => LONG[form.replace(/\s+/g, ' ')] ?? form);
  return letters
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => SHORT[word] ?? word)
    .filter((word) => word !== '');
}

const BEYOND_ASCII = /[^ -~]/;

/**
 * A name with plain letters in place of accented ones: `Peña` as `Pena`.
 * Most names have none, and normalizing costs more than all the rest.
 */
export function withoutAccents(name: string): string {
  return BEYOND_ASCII.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
}

/** Legal forms of several words. */
const LONG: Readonly<Record<string, string>> = {
  'LIMITED LIABILITY COMPANY': 'LLC',
  'LIMITED LIABILITY PARTNERSHIP': 'LLP',
  'LIMITED PARTNERSHIP': 'LP',
  'PUBLIC LIMITED COMPANY': 'PLC',
};
const LONG_FORMS = new RegExp(
  `\\b(?:${Object.keys(LONG).join('|').replaceAll(' ', '\\s+')})\\b`,
  'g',
);

/** Words that filers and EDGAR write out, cut short or leave out as they please. */
const SHORT: Readonly<Record<string, string>> = {
  INCORPORATED: 'INC',
  CORPORATION: 'CORP',
  COMPANY: 'CO',
  COMPANIES: 'COS',
  LIMITED: 'LTD',
  HLDG: 'HOLDING',
  HLDGS: 'HOLDING',
  HOLDINGS: 'HOLDING',
  INVT: 'INVESTMENT',
  INVESTMENTS: 'INVESTMENT',
  INVESTORS: 'INVESTOR',
  MGMT: 'MANAGEMENT',
  INTL: 'INTERNATIONAL',
  GRP: 'GROUP',
  ASSOC: 'ASSOCIATES',
  ADVISERS: 'ADVISER',
  ADVISOR: 'ADVISER',
  ADVISORS: 'ADVISER',
  AND: '',
  THE: '',
  OF: '',
  MR: '',
  MRS: '',
  MS: '',
  DR: '',
  ESQ: '',
};

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'INC CORP CO COS LTD LLC LP LLP PLC NV BV SA AG SPA SARL GMBH AB ASA OYJ KK PTE PTY SE'.split(
    ' ',
  ),
);
