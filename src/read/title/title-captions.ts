import type { Layout } from '../layout/layout.ts';

/** The facts of a title page that stand by a caption. */
export type TitleKind =
  | 'issuerName'
  | 'filers'
  | 'securityTitle'
  | 'cusips'
  | 'notices'
  | 'eventDate';

/** A caption of the title page; `(Name of Issuer)` stands below its value, `Name of Issuer:` before. */
export interface TitleCaption {
  readonly kind: TitleKind;
  readonly from: number;
  readonly to: number;
  readonly enclosed: boolean;
}

/** What each caption begins with, folded, and its pattern, which matches at that word. */
const PATTERNS: readonly {
  readonly kind: TitleKind;
  readonly first: string;
  readonly pattern: RegExp;
}[] = [
  {
    kind: 'issuerName',
    first: 'name',
    pattern:
      /\bnames?\s+of\s+(?:the\s+)?(?:issuer|registrant|(?:subject\s+)?company|corporation)\b/y,
  },
  {
    // Tender offers that amend a Schedule 13D name the filers between issuer and class.
    kind: 'filers',
    first: 'name',
    pattern:
      /\bnames?\s+of\s+(?:the\s+)?(?:filing\s+persons?|person\(?s?\)?\s+filing|offerors?)\b/y,
  },
  {
    kind: 'securityTitle',
    first: 'title',
    pattern:
      /\btitles?\s+(?:of|and)\s+(?:the\s+)?class(?:es)?\s+of\s+(?:the\s+)?(?:equity\s+)?securit(?:ies|y)\b/y,
  },
  {
    kind: 'cusips',
    first: 'cusip',
    pattern:
      /\bcusip\s*(?:numbers?\b|nos?\b\.?|#)?(?:\s+of\s+(?:the\s+)?class\s+of\s+securities)?/y,
  },
  {
    kind: 'notices',
    first: 'name',
    pattern:
      /\bnames?,?\s+(?:and\s+)?address(?:es)?,?\s+(?:and\s+)?telephone\s+numbers?\s+(?:of\s+)?(?:the\s+)?persons?|\bnames?[,\s][a-z,&\s]{3,60}?\bpersons?\s+(?:authori[sz]ed\s+)?to\s+receive\b/y,
  },
  {
    kind: 'eventDate',
    first: 'date',
    pattern: /\bdates?\s+of\s+(?:the\s+)?events?(?:\s+(?:which|that|requiring)\b|(?=\s?[):]))/y,
  },
];

/** A caption in parentheses closes within so many characters. */
const ENCLOSED_LENGTH_MAX = 220;

/** The captions of the title page between two offsets, in order, each kind once. */
export function findTitleCaptions(layout: Layout, from: number, to: number): TitleCaption[] {
  const region = layout.folded.slice(from, to);
  return PATTERNS.flatMap(({ kind, first: word, pattern }) => {
    const all = matchesAt(region, word, pattern).map((match) => captionAt(region, kind, match));
    // Running heads repeat the CUSIP: the caption in parentheses is the title page's own.
    const first = all.find((caption) => caption.enclosed) ?? all[0] ?? shortCaption(region, kind);
    return first ? [{ ...first, from: first.from + from, to: first.to + from }] : [];
  }).toSorted((a, b) => a.from - b.from);
}

/**
 * Captions cut short, which are words of any text: they count only where no other caption of their
 * kind stands, and alone in parentheses on a line, or at its start before a colon.
 */
const SHORT: { readonly [kind in TitleKind]?: ShortWords } = {
  issuerName: shortWords(
    String.raw`issuer|registrant|(?:subject\s)?company|(?:issuer|company)['’]s\sname`,
    String.raw`issuer|(?:issuer|company)['’]s\sname`,
  ),
  securityTitle: shortWords(
    String.raw`titles?\sof\s(?:each\s)?(?:class|securit(?:y|ies))|class(?:\s(?:and\stitle\s)?of\s(?:equity\s)?securit(?:y|ies))?`,
    String.raw`titles?\sof\s(?:class|securit(?:y|ies))|class(?:\sof\s(?:equity\s)?securit(?:y|ies))?`,
  ),
  notices: shortWords(
    String.raw`persons?\s(?:authori[sz]ed\s)?to\sreceive\s(?:notices?|communications)[^)\]\n]{0,60}`,
    String.raw`persons?\s(?:authori[sz]ed\s)?to\sreceive\snotices?(?:\sand\scommunications)?`,
  ),
  eventDate: shortWords(
    String.raw`event\sdate|dates?\sof\s(?:the\s)?event`,
    String.raw`event\sdate|dates?\sof\s(?:the\s)?event`,
  ),
};

interface ShortWords {
  /** Alone on a line, in parentheses. */
  readonly alone: RegExp;
  /** At a line's start, before a colon. */
  readonly leading: RegExp;
}

function shortWords(alone: string, leading: string): ShortWords {
  return {
    alone: new RegExp(String.raw`^[^\S\n]*(?<words>[([]\s?(?:${alone})\s?[)\]])\*?[^\S\n]*$`, 'm'),
    leading: new RegExp(String.raw`^[^\S\n]*(?<words>${leading})(?=\s?:)`, 'm'),
  };
}

function shortCaption(region: string, kind: TitleKind): TitleCaption | undefined {
  const short = SHORT[kind];
  const alone = short?.alone.exec(region);
  const match = alone ?? short?.leading.exec(region);
  const words = match?.groups?.['words'];
  if (!match || words === undefined) return undefined;
  const from = match.index + match[0].indexOf(words);
  return { kind, from, to: from + words.length, enclosed: match === alone };
}

/** The matches of a pattern where its first word stands, which is found faster than the pattern. */
function matchesAt(text: string, word: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) found.push(match);
  }
  return found;
}

function captionAt(region: string, kind: TitleKind, match: RegExpExecArray): TitleCaption {
  const before = region.slice(Math.max(0, match.index - OPENING_REACH), match.index);
  const opening = OPENING.exec(before)?.[0].charAt(0);
  const enclosed = opening !== undefined;
  const end = match.index + match[0].length;
  if (!enclosed) return { kind, from: match.index, to: statementEnd(region, kind, end), enclosed };
  const closing = region.slice(end, end + ENCLOSED_LENGTH_MAX).search(/[)\]]/);
  const from = region.lastIndexOf(opening, match.index);
  return { kind, from, to: closing < 0 ? end : end + closing + 1, enclosed };
}

/** The parenthesis before a caption, and words that some captions begin with: `(Exact Name of Issuer`. */
const OPENING = /[([]\s{0,2}(?:(?:exact|full|correct|legal)\s)?$/;
const OPENING_REACH = 12;

/** Without parentheses the long captions run to the end of their set phrase. */
function statementEnd(region: string, kind: TitleKind, from: number): number {
  const phrase = kind === 'eventDate' ? /this\s+statement/ : /notices\s+and\s+communications/;
  if (kind !== 'eventDate' && kind !== 'notices') return from;
  const match = phrase.exec(region.slice(from, from + ENCLOSED_LENGTH_MAX));
  return match ? from + match.index + match[0].length : from;
}
