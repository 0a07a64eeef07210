/** What an element does to the reading text; an element that is not listed does nothing. */
export type ElementKind =
  /** Stands on lines of its own, a blank line before and after it. */
  | 'paragraph'
  /** Stands on lines of its own. */
  | 'line'
  /** Lines of its own, its text as typed. */
  | 'typed'
  /** Its text is not shown. */
  | 'dropped'
  | 'table'
  | 'row'
  | 'cell'
  /** A line break, a rule, a picture, a form's box, a page break. */
  | 'break'
  | 'rule'
  | 'picture'
  | 'input'
  | 'page'
  /** Raised or not, its style decides; never on a line of its own. */
  | 'inline'
  /** Has neither content nor closing tag and shows nothing. */
  | 'nothing';

const NAMES: readonly (readonly [ElementKind, string])[] = [
  ['paragraph', 'p h1 h2 h3 h4 h5 h6 ul ol dl dir menu blockquote fieldset'],
  [
    'line',
    'div center address li dt dd form body caption article aside footer header main nav section figure figcaption legend text document',
  ],
  ['typed', 'pre xmp listing plaintext'],
  ['dropped', 'script style title template noembed noframes iframe object ix:header ix:hidden'],
  ['table', 'table'],
  ['row', 'tr'],
  ['cell', 'td th'],
  ['break', 'br'],
  ['rule', 'hr'],
  ['picture', 'img'],
  ['input', 'input'],
  ['page', 'page'],
  ['nothing', 'area base basefont col colgroup head html link meta param tbody tfoot thead wbr'],
];

const KINDS: ReadonlyMap<string, ElementKind> = new Map(
  NAMES.flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, ElementKind] => [name, kind]),
  ),
);

/** What an element of a name (in lower case) does; those unknown, inline XBRL's too, are inline. */
export function elementKind(name: string): ElementKind {
  return KINDS.get(name) ?? 'inline';
}

/** Elements that end where another of their kind begins, though their closing tag is missing. */
export const ENDED_BY_NEXT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', new Set(['li'])],
  ['dt', new Set(['dt', 'dd'])],
  ['dd', new Set(['dt', 'dd'])],
]);
