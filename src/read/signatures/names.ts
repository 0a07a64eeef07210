import { withoutAccents } from '../../value/name-key.ts';
import { isPersonName, withoutEsquire } from '../parse/person-name.ts';

/** Words that make a line a person's office, or a firm's part in another firm. */
const TITLE_WORD =
  /\b(?:president|director|officer|secretary|treasurer|counsel|manager|partner|member|trustee|attorney|chairman|chairwoman|chair|principal|controller|comptroller|signatory|executive|administrator|representative|vice|ceo|cfo|coo|founder|owner|executor|executrix|agent|proxy|advis[eo]r|authori[sz]ed\s(?:person|signer)|designated\sperson|head)\b/i;
/** Marks of a firm's name. */
const FIRM_MARK =
  /\b(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc|incorporated|corp|corporation|ltd|limited|gmbh|plc|company(?!\ssecretary)|co(?!-)|ulc|bhd|n\.a|s\.a|n\.v|b\.v|partnership|bank|trust(?!\s(?:officer|administrator|manager|counsel))|foundation)\b/i;
const FIRM_END =
  /\b(?:l\.?\s?l\.?\s?c|l\.?\s?l\.?\s?p|l\.?\s?p|inc|incorporated|corp|corporation|ltd|limited|gmbh|plc|company|co|co\.?\skg|ulc|bhd|n\.\s?a|s\.\s?a|n\.\s?v|b\.\s?v|partnership)\b[\s.,;*)]{0,4}$/i;

/** Whether a text says what someone is: `Vice President of Example LLC`, `its general partner`. */
export function isTitle(text: string): boolean {
  const title = TITLE_WORD.exec(text);
  if (!title) return false;
  const firm = FIRM_MARK.exec(text);
  if (!firm) return true;
  // "Principal Life Insurance Company" is a firm; "Director of Example Company" is a title.
  const between = text.slice(title.index, firm.index);
  return title.index < firm.index && /\b(?:of|for|at|to)\b|[,–-]/.test(between);
}

/** Whether a text ends in a title: `Example Holdings Inc., General Partner`. */
export function endsInTitle(text: string): boolean {
  const last = text.slice(text.lastIndexOf(',') + 1);
  return TITLE_WORD.test(last) && !FIRM_MARK.test(last);
}

export function hasFirmMark(text: string): boolean {
  return FIRM_MARK.test(text);
}

/** Whether a firm's name is complete: it ends in its legal form. */
export function endsFirm(text: string): boolean {
  return FIRM_END.test(text);
}

/** A firm's name less its legal form, where several words are left. */
export function withoutForm(text: string): string {
  const rest = text.replace(FIRM_END, '').trim();
  return rest.includes(' ') ? rest : text;
}

const TITLE_BEGINS =
  /,\s*|\s[–—-]{1,2}\s?|\s?\/\s?|\s\(|\s(?=(?:assistant|senior|executive|vice|president|secretary|treasurer|chief|managing|general|attorney|director|trustee|chairman|individually|as)\b)/i;

const SUFFIX = /^(?:jr|sr|ii|iii|iv|m\.?d|ph)\b/i;

/** The name before the comma or word that begins a title: `Jane Doe, Managing Director`. */
function headOf(text: string): string {
  const begins = TITLE_BEGINS.exec(text);
  if (!begins) return text;
  const head = text.slice(0, begins.index);
  const rest = text.slice(begins.index + begins[0].length);
  return SUFFIX.test(rest) ? `${head}, ${rest.split(TITLE_BEGINS, 1)[0]}` : head;
}

/** The person's name with which a text begins, less "Esq."; `undefined` where it begins otherwise. */
export function personIn(text: string): string | undefined {
  if (!/^["“(]?[A-Za-zÀ-ž]/.test(text) || !text.includes(' ')) return undefined;
  if (isPersonName(text)) return withoutEsquire(text);
  const head = withoutEsquire(headOf(text));
  return head !== text && isPersonName(head) ? head : undefined;
}

/** Degrees and words that say that someone signs for himself are no titles. */
const NO_TITLE =
  /^(?:ph\.?\s?d|m\.?d|esq|c\.?p\.?a|cfa|jr|sr|i{2,3}|iv|an?\s+individual|individual(?:ly)?)\b\.?$/i;

/**
 * The title behind a person's name: `Managing Director` in `Jane Doe, Managing Director`; empty
 * where only a comma shows that one follows, `undefined` where nothing stands behind a name.
 */
export function titleBehind(line: {
  readonly text: string;
  readonly person?: string;
}): string | undefined {
  const { text, person } = line;
  if (person === undefined || person.length === text.length) return undefined;
  const rest = text.slice(text.indexOf(person) + person.length);
  const title = rest.replace(
    /^[.\s]*(?:,|\/|[–—-]{1,2}(?=\s))?\s*(?:esq(?:uire)?\.?,?\s*)?(?:title\s?:\s*)?/i,
    '',
  );
  if (title === '' && !rest.endsWith(',')) return undefined;
  return /^[(*]/.test(title) || NO_TITLE.test(title) ? undefined : title;
}

/** Whether two texts name one person: same first letter and same last name. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [a, b].map((name) =>
    withoutAccents(name)
      .toLowerCase()
      .replace(/^(?:mr|mrs|ms|dr|sir|prof)\.?\s/, '')
      .replace(/[^a-z ]/g, '')
      .trim(),
  );
  if (!first || !second) return false;
  return first[0] === second[0] && familyName(first) === familyName(second);
}

function familyName(name: string): string {
  const words = name.split(' ');
  return (
    words.findLast((word) => word.length > 2 && !/^(?:iii|esq|phd|cpa|cfa)$/.test(word)) ?? name
  );
}

/** A name's letters and digits, by which names are compared; a leading "The" does not count. */
export function nameKey(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^a-z0-9]/g, '');
}
