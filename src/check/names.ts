/**
 * Names in filings vary: `SMITH JOHN A` in EDGAR's header is `John A. Smith, Jr.` on the cover.
 * What is compared are the words that carry a name, whatever their order.
 */

/** Legal forms, titles and particles that come and go between two spellings of one name. */
const WEIGHTLESS: ReadonlySet<string> = new Set(
  (
    'INC INCORPORATED CORP CORPORATION CO COMPANY COMPANIES LTD LIMITED LLC LP LLP PLC NV BV SA AG ' +
    'SPA SARL GMBH AB ASA OYJ KK PTE PTY TRUST THE OF AND FOR IN DE LA MR MRS MS DR JR SR II III ' +
    'IV ESQ MD PHD NEW HOLDING HOLDINGS GROUP PARTNERSHIP'
  ).split(' '),
);

/** The words that carry a name, in capitals, without accents and punctuation. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[.'’`]/g, '')
    .toUpperCase()
    .split(/[^0-9A-Z]+/)
    .filter((word) => word !== '');
  const weighty = words.filter((word) => word.length > 1 && !WEIGHTLESS.has(word));
  return new Set(weighty.length > 0 ? weighty : words);
}

/** Whether the words of one name are all among those of the other. */
export function isSameName(one: string, other: string): boolean {
  const [fewer, more] = bySize(nameWords(one), nameWords(other));
  return fewer.size > 0 && [...fewer].every((word) => more.has(word));
}

/** Whether two names have a word in common, or one that begins alike (`INTL`, `INTERNATIONAL`). */
export function haveWordInCommon(one: string, other: string): boolean {
  const others = [...nameWords(other)];
  return [...nameWords(one)].some((word) => others.some((its) => beginAlike(word, its)));
}

/** Two letters in common say nothing; EDGAR abbreviates to three and more. */
const ALIKE_MIN = 3;

function beginAlike(one: string, other: string): boolean {
  if (one === other) return true;
  return one.slice(0, ALIKE_MIN) === other.slice(0, ALIKE_MIN) && one.length >= ALIKE_MIN;
}

function bySize(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): [ReadonlySet<string>, ReadonlySet<string>] {
  return one.size <= other.size ? [one, other] : [other, one];
}
