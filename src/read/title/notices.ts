import { stated } from '../../filing/fact.ts';
import type { Notice } from '../../filing/filing.ts';
import type { Layout } from '../layout/layout.ts';
import { isPersonName, withoutEsquire } from '../parse/person-name.ts';
import type { TitleLine, TitleValue } from './title-values.ts';

const COPIES = /^(?:with\s+)?(?:a\s+)?cop(?:y|ies)\s*(?:to|:|of)|^copies\b/i;
const LEAD =
  /^(?:(?:with\s+)?(?:a\s+)?cop(?:y|ies)\s*(?:to)?|attn|attention|c\/o|contact)\s*[.:]*\s*/i;
const PHONE = /\(?\+?\d[\d\s().-]{6,20}\d/;

/**
 * The people to whom notices go, copies included; a firm where it stands alone.
 * The block holds names, titles, firms, addresses and telephones in any order, one below the other
 * or side by side: what reads as a person's name is one. Copies are often named below the caption.
 */
export function readNotices(
  layout: Layout,
  value: TitleValue,
  below: readonly TitleLine[],
): Notice[] {
  const copies = below.slice(below.findIndex((line) => COPIES.test(line.text)));
  const hasCopies = below.some((line) => COPIES.test(line.text));
  const cells = [...value.lines, ...(hasCopies ? copies : [])].flatMap(cellsOf);
  let inAddress = false;
  const notices = cells.flatMap((cell, at) => {
    const wasInAddress = inAddress;
    // Streets have numbers; after them come places, until a telephone or "copy to" ends the block.
    inAddress =
      (inAddress || /\d/.test(cell.text)) && !PHONE.test(cell.text) && !LEAD.test(cell.text);
    if (wasInAddress && !LEAD.test(cell.text)) return [];
    return personsIn(cell.text, at === 0 || COPIES.test(cell.text)).map((name) => {
      const from = cell.from + cell.text.indexOf(name);
      return { name: stated(withoutEsquire(name), layout.place(from, from + name.length)) };
    });
  });
  if (notices.length > 0) return notices;
  const [first] = cells.filter((cell) => !COPIES.test(cell.text));
  return first && !PHONE.test(first.text)
    ? [
        {
          name: stated(
            first.text.split(BEHIND_NAME)[0] ?? first.text,
            layout.place(first.from, first.to),
          ),
        },
      ]
    : [];
}

/** Cells of a line, and what stands behind "with a copy to" in one of them. */
function cellsOf(line: TitleLine): TitleLine[] {
  return Array.from(line.text.matchAll(CELL), (match) => ({
    text: match[0],
    from: line.from + match.index,
    to: line.from + match.index + match[0].length,
  }));
}

const COPY_TO = '(?:,\\s)?with\\s(?:a\\s)?cop(?:y|ies)\\sto\\b';
const CELL = new RegExp(`\\S+(?: (?!${COPY_TO})\\S+)*`, 'gi');

/** What may follow a name and its comma: a title, a firm, or a street with its number. */
const AFTER_NAME =
  /^(?:esq|jr|sr|i{2,3}|iv|president|vice|senior|chief|general|secretary|director|manag|partner|counsel|executive|treasurer|chairman|c[ef]o|attorney|trustee|corporate|principal|assistant|p\.?c|\d+\s+[a-z]|\+?\d{1,4}[\s).-]{1,2}\d)/i;

/** An office before the name of who holds it: `The Company Secretary, Jane Doe`. */
const OFFICE = /^(?:the\s)?(?:company\s|corporate\s|general\s)?(?:secretary|counsel|president)$/i;

/** What is parted from a firm's name by a comma, and is not its legal form. */
const BEHIND_NAME =
  /,\s(?!(?:l\.?\s?p|l\.?\s?l\.?\s?[cp]|inc|ltd|limited|plc|n\.\s?a|s\.\s?a|co)\b)/i;

/** `Example Fund, L.P., Attn: Jane Doe`: whom a firm names behind its own name. */
const ATTENTION = /^.{3,80}?[\s,(](?:attn|attention)\s?[.:]\s*(?=[a-z])/i;

/** The persons whom a cell names: one, or two that "and" joins. */
function personsIn(text: string, isFirst: boolean): string[] {
  const attention = ATTENTION.exec(text);
  const cell = attention ? text.slice(attention[0].length) : text;
  const both = cell.replace(LEAD, '').split(/\s(?:and|&)\s/);
  if (both.length === 2 && both.every((one) => isPersonName(one))) return both;
  const name = personIn(cell, isFirst);
  return name === undefined ? [] : [name];
}

/** The person whom a cell begins with: alone, or before a comma with title, firm or street. */
function personIn(cell: string, isFirst: boolean): string | undefined {
  const text = cell.replace(LEAD, '');
  if (isPersonName(text)) return text;
  const parts = text.split(/,\s*|;\s*|\s[–-]\s|\s\(/);
  const [head = '', next = ''] = parts;
  // A block begins with a name; further down a comma may part a town from its state.
  const isName = AFTER_NAME.test(next) || (isFirst && parts.length > 2);
  if (parts.length > 1 && isName && isPersonName(head)) return head;
  return isFirst && OFFICE.test(head) && isPersonName(next) ? next : undefined;
}
