import type { Cell, Layout, Row } from '../layout/layout.ts';
import { addUp } from './part-columns.ts';
import type { RowNumber, TradeRow } from './trade-rows.ts';
import type { TradeTable } from './trade-tables.ts';

/** What the numbers of a column are. */
export type ColumnRole = 'shares' | 'price' | 'other';

export interface TradeColumn {
  readonly column: number;
  readonly columnEnd: number;
  readonly role: ColumnRole;
  /** Why the column may be another's. */
  readonly doubt?: string;
  /** The words above the column, folded. */
  readonly heading: string;
}

const PRICE = /price|cost|per\s*(?:share|unit|security)|\$\s*\/|consideration/;
const SHARES =
  /shares?|quantity|qty|number|amount|units?|volume|securities|stock|ads|bought|sold|purchased|acquired|disposed|buy|sell/;
/** `Unit Cost/Proceeds` is of a share, whatever it is named. */
const OF_A_UNIT = /\bunit\s+(?:cost|price|proceeds)\b/;
/** A heading of its own over shares. */
const TRADED = /^(?:purchases?|sales?)$/;
const NEITHER =
  /(?:total|aggregate)\s+(?:(?:purchase|sales?)\s+)?(?:cost|price|consideration|amount\s+paid|value|proceeds)|total\s+amount|proceeds(?!\s+per\s+(?:share|unit))|net\s+amount|value\b(?!\s+(?:fund|partners|master|offshore|opportunit))|balance|owned|\bheld\b|cumulative|after|remaining|holdings|commission|percent|%|fee|principal|cost\s*basis(?!\s*(?:\/|per)\s*(?:share|unit))|strike|expir/;

/** Over words that describe the deal, in which numbers are of an option's month or strike price. */
const DESCRIPTION = /^(?:the\s+)?(?:nature|description|type|kind)\b/;
/** The name of a fund over its own column of shares. */
const FUND = /\b(?:fund|l\.?p|partners|partnership|llc|ltd|trust|master|offshore|capital|family)\b/;

/** `Price per share (including commissions)`: what a price counts is no column of its own. */
const COUNTED_IN =
  /\b(?:incl(?:uding|usive\s+of|\.)|excl(?:uding|usive\s+of|\.)|net\s+of|before|without)\s+(?:[a-z]+\s+){0,2}(?:commissions?|fees?)\b/g;

/** The columns of a table and what each holds, told by its heading and, without one, its numbers. */
export function tradeColumns(layout: Layout, table: TradeTable): TradeColumn[] {
  const groups = columnGroups(table.rows);
  const headings = headingRows(layout, table);
  const columns = groups.map((group) => {
    const heading = headingOver(layout, table, headings, group);
    return { ...group, heading, role: roleOf(heading, group.numbers) };
  });
  return settle(withParts(withoutMoney(withoutBounds(columns)), table.rows)).map((column) =>
    column.role === 'shares' && IN_THOUSANDS.test(column.heading)
      ? { ...column, doubt: SCALED }
      : column,
  );
}

/** `Shares (000s)`, `Shares in thousands`, `Lots of 100`. */
const IN_THOUSANDS = /\b0?00['’]?s?\b|\b(?:hundreds|thousands?|millions?|lots)\b/;
const SCALED = 'The heading says that the shares are told in lots, thousands or millions.';

/** Over the lowest or highest of several prices. */
const BOUND = /\b(?:low|high|min(?:imum)?|max(?:imum)?|lowest|highest|range)\b/;
const BOUND_OF_SEVERAL = 'The price is one of several of which the row tells the range.';

/** Where a column tells the price, others that tell its range are none of price. */
function withoutBounds(columns: readonly Unsettled[]): Unsettled[] {
  const isBound = ({ role, heading }: Unsettled): boolean =>
    role === 'price' && BOUND.test(heading);
  const hasPrice = columns.some((column) => column.role === 'price' && !isBound(column));
  return columns.map((column) => {
    if (!isBound(column)) return column;
    return hasPrice ? { ...column, role: 'other' } : { ...column, doubt: BOUND_OF_SEVERAL };
  });
}

/** Under `Amount` stand shares, or where another column counts them, the money paid. */
const AMOUNT = /\bamount\b/;
const COUNT = /\b(?:shares?|securities|units?|ads|quantity|qty|number|no\.|volume)/;

/** `Cost`, `Consideration`: of a share, or where another column has its price, of all shares. */
const COST = /\b(?:cost|consideration|paid)\b/;
const OF_A_SHARE = /price|per\s*(?:share|unit|security)|\/\s*(?:share|unit)|\bunit\b/;

/**
 * Columns of money beside those of shares and prices are neither: an amount where another column counts
 * the shares, and a cost where another has the price.
 */
function withoutMoney(columns: readonly Unsettled[]): Unsettled[] {
  const has = (role: ColumnRole, words: RegExp): boolean =>
    columns.some((column) => column.role === role && words.test(column.heading));
  const [hasCount, hasPrice] = [has('shares', COUNT), has('price', OF_A_SHARE)];
  return columns.map((column) => {
    const { role, heading } = column;
    const isMoney =
      (role === 'shares' && hasCount && AMOUNT.test(heading) && !COUNT.test(heading)) ||
      (role === 'price' && hasPrice && COST.test(heading) && !OF_A_SHARE.test(heading));
    return isMoney ? { ...column, role: 'other' } : column;
  });
}

/** Shares in several columns that are headed by names, with their total behind them. */
function withParts(columns: readonly Unsettled[], rows: readonly TradeRow[]): Unsettled[] {
  const open = columns.filter(({ role, numbers }) => !role && isWhole(numbers));
  const areParts = addUp(
    open.map(({ numbers }) => numbers),
    rows,
  );
  if (!areParts) return [...columns];
  const role = (column: Unsettled): ColumnRole => (column === open.at(-1) ? 'other' : 'shares');
  return columns.map((column) =>
    open.includes(column) ? { ...column, role: role(column) } : column,
  );
}

/** `Name`, `Name of Reporting Person`, `Purchaser`: over the names of whoever traded. */
const PERSON_HEADING =
  /^(?:names?|(?:names?\s+of\s+)?(?:reporting\s+|filing\s+|group\s+)?(?:person|entity|entitie|fund|account|holder|party|member|purchaser|seller|buyer|investor|shareholder|stockholder|beneficial\s+owner)s?(?:\s+name)?|(?:effected|transaction)\s+by)$/;

/** The column that says whose each trade is, where the table has one. */
export function personColumn(layout: Layout, table: TradeTable): Cell | undefined {
  return columnHeaded(layout, table, PERSON_HEADING);
}

/** `Company`, `Issuer`: over the names of those whose shares were traded, or of the filers. */
const ISSUER_HEADING = /^(?:names?\s+of\s+)?(?:compan(?:y|ies)|issuers?|security\s+of)$/;

/** The column that may say which company's shares were traded, where the table has one. */
export function issuerColumn(layout: Layout, table: TradeTable): Cell | undefined {
  return columnHeaded(layout, table, ISSUER_HEADING);
}

/** `Bought from`, `Sold through`: over those with whom the trades were done, and how. */
const OTHER_PARTY_HEADING =
  /^(?:(?:bought|purchased|acquired|sold)\s+(?:from|to|through|on|at)|brokers?|exchange|market)$/;

/**
 * The column that says from whom or where shares were bought, where the table has one: `private sale`
 * in it is no sale of the buyer's.
 */
export function otherPartyColumn(layout: Layout, table: TradeTable): Cell | undefined {
  return columnHeaded(layout, table, OTHER_PARTY_HEADING);
}

/** The first cell of a table's headings whose words are as asked, in the columns of its rows. */
export function columnHeaded(layout: Layout, table: TradeTable, heading: RegExp): Cell | undefined {
  return table.header
    .filter((row) => row.cells.length > 1)
    .flatMap((row) => cellsOverRows(row, table))
    .find((cell) => heading.test(layout.folded.slice(cell.from, cell.to).trim()));
}

interface Group {
  readonly column: number;
  readonly columnEnd: number;
  readonly numbers: readonly RowNumber[];
}

/** Numbers that stand one below the other: their columns overlap. */
function columnGroups(rows: readonly TradeRow[]): Group[] {
  const numbers = rows
    .flatMap((row) => row.numbers)
    .toSorted((a, b) => a.column - b.column || a.columnEnd - b.columnEnd);
  const groups: { column: number; columnEnd: number; numbers: RowNumber[] }[] = [];
  for (const number of numbers) {
    const group = groups.at(-1);
    if (group && number.column < group.columnEnd) {
      group.columnEnd = Math.max(group.columnEnd, number.columnEnd);
      group.numbers.push(number);
    } else groups.push({ column: number.column, columnEnd: number.columnEnd, numbers: [number] });
  }
  return groups;
}

/** Headings are centred over numbers that are set to the right, so they may miss by a few columns. */
const HEADING_REACH = 3;

function headingOver(
  layout: Layout,
  table: TradeTable,
  headings: readonly Row[],
  group: Group,
): string {
  return headings
    .flatMap((row) => cellsOverRows(row, table))
    .filter((cell) => cell.column < group.columnEnd && group.column < cell.columnEnd)
    .map((cell) => layout.folded.slice(cell.from, cell.to))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The rows that name the columns: those with several cells, below the text that leads to the table. */
export function headingRows(layout: Layout, { header }: TradeTable): Row[] {
  const text = (row: Row): string => layout.text.slice(row.from, row.to);
  const lead = header.findLastIndex(
    (row) => OF_AN_ITEM.test(text(row)) || (row.cells.length === 1 && isLead(text(row))),
  );
  return header
    .slice(lead + 1)
    .filter((row) =>
      row.cells.length > 1
        ? !isProse(text(row))
        : isOverSome(row) || isOverSeveral(text(row)) || COLUMN_TITLE.test(text(row).trim()),
    );
}

/** `Shares Purchased by` over the columns of several funds, and not over the whole table. */
function isOverSome({ table, cells: [only, ...others] }: Row): boolean {
  return table !== undefined && others.length === 0 && only !== undefined && only.column > 0;
}

/** `Number of Shares Purchased by` on the line over the names of several funds. */
function isOverSeveral(text: string): boolean {
  return OVER_SEVERAL.test(text.trim());
}

const OVER_SEVERAL =
  /^(?:number\s+of\s+)?shares\s+(?:(?:purchased|bought|acquired|sold)\s+)?(?:by|for):?$/i;

/** `Price Per Share` alone on a line is the first line of a column's heading, and no title of the table. */
const COLUMN_TITLE =
  /^(?:(?:average|avg\.?|unit)\s+)?(?:price|cost)(?:\s+per(?:\s+(?:share|unit))?)?$/i;

/** `SCHEDULE A`, a paragraph of an item, or a line of prose. */
function isLead(text: string): boolean {
  return (
    OF_AN_ITEM.test(text) ||
    /^(?:schedule|appendix|annex|exhibit)\b/i.test(text) ||
    text.split(/\s+/, HEADING_WORDS_MAX + 1).length > HEADING_WORDS_MAX
  );
}

/** Typists set two blanks behind a full stop, which then part a line of prose like cells. */
function isProse(text: string): boolean {
  if (OF_AN_ITEM.test(text)) return true;
  return /[a-z)]\.\s\s[A-Z]/.test(text) && text.split(/\s+/).length > HEADING_WORDS_MAX;
}

const HEADING_WORDS_MAX = 8;
/** `Item 5.  Interest in Securities of the Issuer.`, `(c)  During the past sixty days …` */
const OF_AN_ITEM = /^(?:item\s{1,3}\d|\(?[a-j][.)](?:\s|\s?[-–,&]))/i;

/**
 * The cells of a heading with the columns of the numbers below them. A heading with as many cells as
 * the rows names them one by one, whatever its columns: tabs, or a table of its own, may shift it.
 */
function cellsOverRows(heading: Row, table: TradeTable): readonly Cell[] {
  const [first] = table.rows;
  if (!first) return [];
  if (heading.cells.length === first.row.cells.length) {
    return heading.cells.map((cell, at) => {
      const { column, columnEnd } = first.row.cells[at] ?? cell;
      return { ...cell, column, columnEnd };
    });
  }
  if (heading.table !== first.row.table) return [];
  const reach = heading.table === undefined ? HEADING_REACH : 0;
  return heading.cells.map((cell) => ({
    ...cell,
    column: cell.column - reach,
    columnEnd: cell.columnEnd + reach,
  }));
}

function roleOf(heading: string, numbers: readonly RowNumber[]): ColumnRole | undefined {
  const words = heading.replace(COUNTED_IN, ' ');
  if (OF_A_UNIT.test(words)) return 'price';
  if (NEITHER.test(words)) return 'other';
  if (PRICE.test(words)) return 'price';
  if (DESCRIPTION.test(words) && !SHARES.test(words)) return 'other';
  if (numbers.some((number) => number.money)) return 'price';
  if (SHARES.test(words) || TRADED.test(words)) return 'shares';
  return undefined;
}

type Unsettled = Omit<TradeColumn, 'role'> & {
  role: ColumnRole | undefined;
  numbers: readonly RowNumber[];
};

/** A heading that reaches over two columns makes both shares; fractions beside whole numbers are prices. */
function soundRole(
  { role, numbers }: Unsettled,
  columns: readonly Unsettled[],
): ColumnRole | undefined {
  if (role !== 'shares' || columns.some((other) => other.role === 'price')) return role;
  const isBesideWhole = columns.some((other) => other.role === 'shares' && isWhole(other.numbers));
  return isBesideWhole && !numbers.some((number) => number.value.scale === 0) ? 'price' : role;
}

const ONE_OF_SEVERAL =
  'Several columns hold whole numbers, and no heading tells which of them are shares.';

function isWhole(numbers: readonly RowNumber[]): boolean {
  return numbers.every((number) => number.value.scale === 0);
}

/** Over sums of money, which are no prices. */
const SUM = /^(?:totals?|net|gross|principal|proceeds|amount)\b/;

/** Columns without a telling heading: the first of whole numbers is shares, the first of fractions price. */
function settle(found: readonly Unsettled[]): TradeColumn[] {
  const columns = found.map((column) => ({ ...column, role: soundRole(column, found) }));
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  let shares = has('shares');
  let price = has('price');
  const isByFund = !shares;
  const open = columns.filter(({ role, numbers }) => !role && isWhole(numbers));
  const areTold = open.slice(1).every(({ heading }) => FUND.test(heading));
  return columns.map(({ numbers, role, ...column }) => {
    if (role) return { ...column, role };
    const whole = isWhole(numbers);
    if (whole && (!shares || (isByFund && FUND.test(column.heading)))) {
      shares = true;
      return { ...column, role: 'shares', ...(!areTold && { doubt: ONE_OF_SEVERAL }) };
    }
    if (!whole && !price && !SUM.test(column.heading)) {
      price = true;
      return { ...column, role: 'price' };
    }
    return { ...column, role: 'other' };
  });
}
