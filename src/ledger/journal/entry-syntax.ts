import type { EntryKind, EntryOf } from './entry.ts';

/** How a value is written. */
export type Writing =
  | 'name'
  | 'names'
  | 'text'
  | 'shares'
  | 'number'
  | 'day'
  | 'whole'
  | 'flag'
  | 'entry'
  | readonly string[];

/** One fact of an entry: in its place after the kind, or after a word of its own. */
export interface FieldSyntax<Key extends string = string> {
  readonly key: Key;
  readonly as: Writing;
  /** The word before it; absent for facts that are known by their place. */
  readonly word?: string;
  readonly optional?: true;
  /** How the text form names the values, where it does not print them as they are. */
  readonly names?: Readonly<Record<string, string>>;
}

type KeysOf<Kind extends EntryKind> = Exclude<keyof EntryOf<Kind> & string, 'kind' | 'day'>;

const COMMON = [
  { key: 'ref', as: 'name', word: 'ref', optional: true },
  { key: 'source', as: 'text', word: 'source', optional: true },
  { key: 'note', as: 'text', word: 'note', optional: true },
] as const;

const TRADE = [
  { key: 'holder', as: 'name' },
  { key: 'shares', as: 'shares' },
  { key: 'price', as: 'shares', word: 'at', optional: true },
  { key: 'how', as: 'text', word: 'how', optional: true },
] as const;

/** The rows of a cover page in words without blanks. */
const ROWS = {
  shares: 'shares',
  soleVotingPower: 'sole-voting',
  sharedVotingPower: 'shared-voting',
  soleDispositivePower: 'sole-dispositive',
  sharedDispositivePower: 'shared-dispositive',
  aggregateAmount: 'aggregate',
  percentOfClass: 'percent',
} as const;

const OWN: { readonly [Kind in EntryKind]: readonly FieldSyntax<KeysOf<Kind>>[] } = {
  opening: [
    { key: 'holder', as: 'name' },
    { key: 'shares', as: 'shares' },
  ],
  purchase: TRADE,
  sale: TRADE,
  transfer: [
    { key: 'shares', as: 'shares' },
    { key: 'from', as: 'name', word: 'from', optional: true },
    { key: 'to', as: 'name', word: 'to', optional: true },
    { key: 'how', as: 'text', word: 'how', optional: true },
  ],
  right: [
    { key: 'name', as: 'name' },
    { key: 'holder', as: 'name' },
    { key: 'shares', as: 'shares' },
    { key: 'exercisableFrom', as: 'day', word: 'exercisable' },
    { key: 'exercisableTo', as: 'day', word: 'until', optional: true },
    { key: 'cap', as: 'shares', word: 'cap', optional: true },
    { key: 'capWaivedAfterDays', as: 'whole', word: 'waived-after-days', optional: true },
    { key: 'controlPurpose', as: 'flag', word: 'control-purpose', optional: true },
    { key: 'endsByItself', as: 'flag', word: 'ends-by-itself', optional: true },
    { key: 'conditionUnmet', as: 'flag', word: 'condition-unmet', optional: true },
  ],
  'condition-met': [{ key: 'name', as: 'name' }],
  exercise: [
    { key: 'name', as: 'name' },
    { key: 'shares', as: 'shares' },
    { key: 'price', as: 'shares', word: 'at', optional: true },
  ],
  expire: [
    { key: 'name', as: 'name' },
    { key: 'shares', as: 'shares', word: 'shares', optional: true },
  ],
  count: [
    { key: 'shares', as: 'shares' },
    { key: 'asOf', as: 'day', word: 'as-of' },
    { key: 'heldByIssuer', as: 'shares', word: 'held-by-issuer', optional: true },
    { key: 'document', as: 'text', word: 'document', optional: true },
  ],
  join: [{ key: 'person', as: 'name' }],
  leave: [{ key: 'person', as: 'name' }],
  powers: [
    { key: 'holder', as: 'name' },
    { key: 'voting', as: 'names', word: 'voting' },
    { key: 'dispositive', as: 'names', word: 'dispositive' },
  ],
  purpose: [{ key: 'purpose', as: ['control', 'passive'] }],
  status: [{ key: 'status', as: ['institution', 'passive', 'exempt'] }],
  class: [{ key: 'covered', as: ['covered', 'not-covered'] }],
  split: [
    { key: 'after', as: 'shares' },
    { key: 'before', as: 'shares', word: 'for' },
  ],
  filed: [
    { key: 'form', as: ['13D', '13D/A', '13G', '13G/A'] },
    { key: 'number', as: 'whole', word: 'number', optional: true },
    { key: 'rule', as: ['13d-1(b)', '13d-1(c)', '13d-1(d)'], word: 'rule', optional: true },
    { key: 'event', as: 'day', word: 'event', optional: true },
    { key: 'shares', as: 'shares', word: 'shares', optional: true },
    { key: 'percent', as: 'shares', word: 'percent', optional: true },
    { key: 'accession', as: 'name', word: 'accession', optional: true },
  ],
  balance: [
    { key: 'row', as: Object.values(ROWS), names: ROWS },
    { key: 'value', as: 'number' },
    { key: 'person', as: 'name', word: 'of', optional: true },
  ],
  correct: [
    { key: 'of', as: 'name' },
    { key: 'because', as: 'text', word: 'because', optional: true },
    { key: 'right', as: 'entry', word: 'to', optional: true },
  ],
};

/**
 * How each kind of entry is written: `DAY KIND` and these facts. Printing and reading share this table.
 * A correction's right entry comes last, because it runs to the end of the line.
 */
export const ENTRY_SYNTAX: ReadonlyMap<string, readonly FieldSyntax[]> = new Map(
  Object.entries(OWN).map(([kind, fields]) => [kind, fieldsOf(kind, fields)]),
);

function fieldsOf(kind: string, fields: readonly FieldSyntax[]): readonly FieldSyntax[] {
  if (kind !== 'correct') return [...fields, ...COMMON];
  return [
    ...fields.filter(({ as }) => as !== 'entry'),
    ...COMMON,
    ...fields.filter(({ as }) => as === 'entry'),
  ];
}
