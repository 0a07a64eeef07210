import type { Rule13G } from '../filing/filing.ts';
import { PURPOSES, type Purpose } from '../filing/purposes.ts';
import type { FilingSearch } from '../store/search/filing-search.ts';
import type { Paging } from '../store/search/search-filings.ts';
import { nearest } from '../value/nearest.ts';
import { dayRange, numberRange } from './asked-range.ts';
import type { Options } from './output.ts';

/** What a command line asks for, or why it cannot be asked. */
export type Question = { readonly search: FilingSearch; readonly paging: Paging } | Refused;

export interface Refused {
  readonly refused: string;
}

const LIMIT = 20;
const LIMIT_MAX = 1000;

/** The options of `stakeline search` as a search of the store. */
export function searchQuestion(words: readonly string[], options: Options): Question {
  const parts: (Partial<FilingSearch> | Refused)[] = [
    words.length === 0 ? {} : { text: words.join(' ') },
    ...NAMES.map(([option, part]) => textOf(options, option, part)),
    formOf(options),
    ruleOf(options),
    purposeOf(options),
    ...(['event', 'filed', 'accepted'] as const).map((option) => daysOf(options, option)),
    ...(['percent', 'shares'] as const).map((option) => numbersOf(options, option)),
  ];
  const paging = pagingOf(options);
  for (const part of [...parts, paging]) if ('refused' in part) return part;
  const search: FilingSearch = Object.assign({}, ...parts);
  return 'refused' in paging ? paging : { search, paging };
}

const NAMES = [
  ['issuer', 'issuer'],
  ['holder', 'holder'],
  ['cusip', 'cusip'],
  ['class', 'securityClass'],
  ['type', 'personType'],
  ['finding', 'finding'],
] as const;

function textOf(
  options: Options,
  option: string,
  part: (typeof NAMES)[number][1],
): Partial<FilingSearch> {
  const given = options[option];
  return typeof given === 'string' ? { [part]: given } : {};
}

/** Old and new names of a form are one: `13D`, `SC 13D`, `SCHEDULE 13D`; `/A` leaves amendments. */
function formOf({ form, original }: Options): Partial<FilingSearch> | Refused {
  const first = original ? { isAmendment: false } : {};
  if (typeof form !== 'string') return first;
  const match = /^(?:SC|SCHEDULE)? ?(13[DG])(\/A)?$/i.exec(form.trim());
  if (!match) return { refused: `${form}: there is no such form (13D, 13D/A, 13G, 13G/A)` };
  const family = match[1]?.toUpperCase() === '13G' ? '13G' : '13D';
  return { family, ...first, ...(match[2] !== undefined && { isAmendment: true }) };
}

const RULES: readonly Rule13G[] = ['13d-1(b)', '13d-1(c)', '13d-1(d)'];

function ruleOf({ rule }: Options): Partial<FilingSearch> | Refused {
  if (typeof rule !== 'string') return {};
  const found = RULES.find((one) => one === rule || one.endsWith(`(${rule})`));
  return found
    ? { rule: found }
    : { refused: `${rule}: there is no such rule (${RULES.join(', ')})` };
}

function purposeOf({ purpose }: Options): Partial<FilingSearch> | Refused {
  if (typeof purpose !== 'string') return {};
  if (isPurpose(purpose)) return { purpose };
  const names = Object.keys(PURPOSES);
  const near = nearest(purpose, names);
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : names.join(', ');
  return { refused: `${purpose}: there is no such purpose (${hint})` };
}

function isPurpose(name: string): name is Purpose {
  return Object.hasOwn(PURPOSES, name);
}

function daysOf(
  options: Options,
  option: 'event' | 'filed' | 'accepted',
): Partial<FilingSearch> | Refused {
  const given = options[option];
  if (typeof given !== 'string') return {};
  const range = dayRange(given);
  if (!range)
    return { refused: `--${option} ${given}: give days as 2021-05-01..2021-06-30 or 2021..` };
  return { [`${option}Date`]: range };
}

function numbersOf(
  options: Options,
  option: 'percent' | 'shares',
): Partial<FilingSearch> | Refused {
  const given = options[option];
  if (typeof given !== 'string') return {};
  const range = numberRange(given);
  return range
    ? { [option]: range }
    : { refused: `--${option} ${given}: give numbers as 5..10 or 5..` };
}

function pagingOf({ limit = String(LIMIT), after, order }: Options): Paging | Refused {
  const most = /^\d{1,4}$/.test(String(limit)) ? Number(limit) : 0;
  if (most < 1 || most > LIMIT_MAX) {
    return { refused: `--limit ${String(limit)}: give a number from 1 to ${LIMIT_MAX}` };
  }
  if (order !== undefined && order !== 'date' && order !== 'relevance') {
    return { refused: `--order ${order}: give date or relevance` };
  }
  return {
    limit: most,
    ...(typeof after === 'string' && { after }),
    ...(order !== undefined && { order }),
  };
}
