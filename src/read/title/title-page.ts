import { type Fact, type Stated, stated, type Unread, unread } from '../../filing/fact.ts';
import type { Filing, ListDoubts, Notice } from '../../filing/filing.ts';
import { present } from '../../filing/present.ts';
import { normalCusip } from '../../value/cusip.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { findCusips } from '../parse/cusip-text.ts';
import { findDays } from '../parse/day-text.ts';
import { withoutEnd } from '../parse/matches.ts';
import { readForm } from './form.ts';
import { readNotices } from './notices.ts';
import { readPreviouslyFiled, readRules13G } from './rule-boxes.ts';
import { readShortTitle } from './short-title.ts';
import { findTitleCaptions, type TitleCaption, type TitleKind } from './title-captions.ts';
import {
  contentLines,
  standBelow,
  type TitleRegion,
  type TitleValue,
  titleValue,
} from './title-values.ts';

/** The facts of the title page. */
export type TitlePage = Pick<
  Filing,
  | 'form'
  | 'amendmentNumber'
  | 'issuerName'
  | 'securityTitle'
  | 'cusips'
  | 'eventDate'
  | 'rules13G'
  | 'previouslyFiled13G'
  | 'notices'
>;

/** The title page, and where its last caption ends; behind it stand running heads. */
export interface TitleReading {
  readonly title: TitlePage;
  /** Why the CUSIP numbers may be missing. */
  readonly listDoubts: ListDoubts;
  readonly captionsEnd: number;
}

/** Items 1 and 2 of Schedule 13G repeat the title page within so many characters. */
const ITEMS_LENGTH_MAX = 4000;

/**
 * Reads the title page, which ends where the first cover page or item begins.
 * Short forms of Schedule 13G leave its captions out; issuer, class and CUSIP then come from Items
 * 1(a), 2(d) and 2(e).
 */
export function readTitlePage(
  layout: Layout,
  titleEnd: number,
  bodyStart: number,
  headerForm?: string,
): TitleReading {
  const captions = findTitleCaptions(layout, 0, titleEnd);
  const whole: TitleRegion = { from: 0, to: titleEnd };
  const region = { ...whole, valuesBelow: standBelow(layout, captions, whole) };
  const items = { from: bodyStart, to: Math.min(bodyStart + ITEMS_LENGTH_MAX, layout.text.length) };
  let itemCaptions: TitleCaption[] | undefined;
  const valueOf = (kind: TitleKind): TitleValue | undefined => {
    const isKind = (candidate: TitleCaption): boolean => candidate.kind === kind;
    const caption = captions.find(isKind);
    if (caption) return titleValue(layout, caption, captions, region);
    if (kind === 'notices' || kind === 'eventDate') return undefined;
    itemCaptions ??= findTitleCaptions(layout, items.from, items.to);
    const inItems = itemCaptions.find(isKind);
    if (inItems) return titleValue(layout, inItems, itemCaptions, items);
    return kind === 'issuerName' || kind === 'securityTitle'
      ? readShortTitle(layout, captions)?.[kind]
      : undefined;
  };
  const { form, amendmentNumber } = readForm(layout, titleEnd, headerForm);
  const is13D = form?.value?.startsWith('13D') ?? false;
  const issuerName = textOf(layout, valueOf('issuerName'), SHORT_NAME) ?? missing('issuer');
  const securityTitle = textOf(layout, valueOf('securityTitle')) ?? missing('class of securities');
  const eventDate =
    dayOfEvent(layout, valueOf('eventDate')) ?? lostEvent(layout, captions, titleEnd);
  const cusipValue = valueOf('cusips') ?? cusipAbove(layout, captions);
  const cusips = cusipsOf(layout, cusipValue);
  const previouslyFiled13G = is13D ? readPreviouslyFiled(layout, region) : undefined;
  const notices = is13D
    ? [
        ...noticesOf(layout, captions, valueOf('notices')),
        ...laterNotices(layout, captions, titleEnd),
      ]
    : [];
  const title = present<TitlePage>({
    form,
    amendmentNumber,
    issuerName,
    securityTitle,
    cusips,
    eventDate,
    rules13G: is13D ? [] : readRules13G(layout, region),
    previouslyFiled13G,
    notices,
  });
  const listDoubts: ListDoubts =
    cusips.length > 0 || isRefused(cusipValue) || isLeftBlank(captions, cusipValue)
      ? {}
      : { cusips: { doubt: NO_CUSIP } };
  return { title, listDoubts, captionsEnd: captions.at(-1)?.to ?? titleEnd };
}

function noticesOf(
  layout: Layout,
  captions: readonly TitleCaption[],
  value: TitleValue | undefined,
): Notice[] {
  const at = captions.findIndex((caption) => caption.kind === 'notices');
  const caption = captions[at];
  const next = captions[at + 1];
  if (!value || !caption) return [];
  const below = contentLines(layout, caption.to, next?.from ?? caption.to + COPIES_REACH);
  const end = next ? -1 : below.findIndex(({ text }) => BOXES.test(text));
  return readNotices(layout, value, end < 0 ? below : below.slice(0, end));
}

/** Copies are named so near below the last caption of a tender offer's page, above its boxes. */
const COPIES_REACH = 900;
const BOXES = /[☐☒]|^check\b/i;

/** Members of a group may file a title page each, which differ only in the person to be notified. */
const TITLE_PAGES_MAX = 12;

function laterNotices(layout: Layout, first: readonly TitleCaption[], titleEnd: number): Notice[] {
  const notices: Notice[] = [];
  let before = first;
  for (let page = 1; page < TITLE_PAGES_MAX; page += 1) {
    const region = { from: before.at(-1)?.to ?? titleEnd, to: titleEnd };
    const captions = findTitleCaptions(layout, region.from, region.to);
    const caption = captions.find(({ kind }) => kind === 'notices');
    if (!caption || !captions.some(({ kind }) => kind === 'issuerName')) break;
    notices.push(...noticesOf(layout, captions, titleValue(layout, caption, captions, region)));
    before = captions;
  }
  return notices;
}

function textOf(
  layout: Layout,
  value: TitleValue | undefined,
  besides?: RegExp,
): Fact<string> | undefined {
  if (!value) return undefined;
  const text = value.lines
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const unmarked = withoutEnd(text, NOTE_MARK).trimEnd();
  const bare = besides ? unmarked.replace(besides, '') : unmarked;
  return stated(bare, layout.place(value.from, value.to));
}

const NOTE_MARK = /[*†‡]/;
/** `(the “Issuer”)` behind the issuer's name: what the filing calls it from there on. */
const SHORT_NAME = /\s\((?:the\s)?["“][^"“”()]{1,40}["”]\)$/i;

/** Every statement names its issuer and class, so that silence would say what no filer says. */
function missing(what: string): Unread {
  return unread(`The title page names no ${what} that could be found.`);
}

const NO_CUSIP = 'The title page has no CUSIP number that could be found.';

/** `None` or `N/A` in place of a number says that there is none. */
function isRefused(value: TitleValue | undefined): boolean {
  return value?.lines.some(({ text }) => REFUSAL.test(text)) ?? false;
}

const REFUSAL =
  /^\W*(?:cusip\s*(?:no|number)?\W*)?(?:none\b|nil\b|n\.?\s?\/?\s?a\b|not\s+(?:yet\s+)?(?:applicable|available|assigned)|no\s+cusip|unknown|pending|to\s+be\s+assigned)/i;

/** A line above `(CUSIP Number)` on which nothing was typed: the filer states none. */
function isLeftBlank(captions: readonly TitleCaption[], value: TitleValue | undefined): boolean {
  const caption = captions.find(({ kind }) => kind === 'cusips');
  const isTyped = value?.lines.some(({ text }) => /[A-Za-z0-9]/.test(text)) ?? false;
  return caption?.enclosed === true && !isTyped;
}

/**
 * Old forms of Schedule 13G and tender offers have no date of event; where the page speaks of one and
 * none was found beside its caption, it may be lost.
 */
function lostEvent(
  layout: Layout,
  captions: readonly TitleCaption[],
  titleEnd: number,
): Unread | undefined {
  if (captions.some(({ kind }) => kind === 'eventDate')) return undefined;
  const match = EVENT.exec(layout.folded.slice(0, titleEnd));
  if (!match) return undefined;
  const span = layout.place(match.index, match.index + match[0].length);
  return unread('The page speaks of the date of an event, which could not be found.', span);
}

const EVENT = /\bdates?\b[^.;]{0,40}\bevents?\b|\bevents?\b[^.;]{0,40}\b(?:dates?|requir)/;

/** `CUSIP 411999105` above its caption looks like a running head, which no value holds. */
function cusipAbove(layout: Layout, captions: readonly TitleCaption[]): TitleValue | undefined {
  const at = captions.findIndex(({ kind }) => kind === 'cusips');
  const caption = captions[at];
  if (!caption?.enclosed) return undefined;
  const start = captions[at - 1]?.to ?? 0;
  const lines = linesBetween(layout, start, caption.from).map((line) => {
    const from = Math.max(line.from, start);
    const to = Math.max(from, Math.min(line.to, caption.from));
    return { from, to, text: layout.text.slice(from, to) };
  });
  return { from: lines[0]?.from ?? 0, to: caption.from, lines };
}

function cusipsOf(layout: Layout, value: TitleValue | undefined): Stated<string>[] {
  if (!value) return [];
  const found = value.lines.flatMap((line) =>
    findCusips(line.text).map(({ cusip, from, to }) =>
      stated(cusip, layout.place(line.from + from, line.from + to)),
    ),
  );
  if (found.length > 0) return found;
  const text = value.lines[0]?.text ?? '';
  const normal = normalCusip(text);
  if (!/^(?=.*\d)[0-9A-Z*@#]{6,12}$/.test(normal)) return [];
  // Many filers leave out the check digit; any other length may be another number altogether.
  const doubt =
    normal.length === LENGTH_WITHOUT_CHECK ? undefined : 'It does not have the form of a CUSIP.';
  return [stated(normal, layout.place(value.from, value.to), doubt)];
}

/** Where something stands in the day's place, silence would say that nothing does. */
function noDay(layout: Layout, value: TitleValue, text: string): Unread | undefined {
  if (!/\d/.test(text)) return undefined;
  return unread(
    'What stands for the date of the event is no day.',
    layout.place(value.from, value.to),
  );
}

/** A CUSIP less its check digit. */
const LENGTH_WITHOUT_CHECK = 8;

function dayOfEvent(layout: Layout, value: TitleValue | undefined): Fact<Day> | undefined {
  if (!value) return undefined;
  // The small letter l was typed for a one: `February l1, l999`.
  const text = layout.text.slice(value.from, value.to).replace(/\bl(?=\d)/g, '1');
  const [first] = findDays(text);
  if (!first) return noDay(layout, value, text);
  const span = layout.place(value.from + first.from, value.from + first.to);
  if (!first.day) return unread('The date of the event is no day of the calendar.', span);
  return stated(first.day, span);
}
