import { doubted } from '../../filing/fact.ts';
import type { Transaction } from '../../filing/transaction.ts';
import type { Layout } from '../layout/layout.ts';
import type { OtherCompanies } from '../parse/other-companies.ts';
import { cellUnder } from './table-trades.ts';
import { issuerColumn } from './trade-columns.ts';
import type { TradeRow } from './trade-rows.ts';
import type { TradeTable } from './trade-tables.ts';

/** The trades of a table, those in rows that name a company other than the issuer in doubt. */
export function withOtherIssuers(
  layout: Layout,
  table: TradeTable,
  trades: readonly Transaction[],
  companies: OtherCompanies,
): readonly Transaction[] {
  const rows = rowsOfOthers(layout, table, companies);
  if (rows.length === 0) return trades;
  const starts = new Set(rows.map(({ row }) => layout.place(row.from, row.to).from));
  return trades.map((trade) => {
    const isOfOther = trade.span !== undefined && starts.has(trade.span.from);
    if (!isOfOther || trade.shares?.value === undefined) return trade;
    return { ...trade, shares: doubted(trade.shares, OF_ANOTHER) };
  });
}

const OF_ANOTHER = 'The row names another company than the issuer.';

/**
 * The rows that a column headed "Company" gives to another company. It may name the filers instead: it
 * tells only where it names the issuer in other rows.
 */
function rowsOfOthers(
  layout: Layout,
  table: TradeTable,
  companies: OtherCompanies,
): readonly TradeRow[] {
  const column = issuerColumn(layout, table);
  if (!column) return [];
  const named = table.rows.filter((row) => cellUnder(column, row));
  const others = named.filter((row) => {
    const cell = cellUnder(column, row);
    return cell && companies.isOther(layout.text.slice(cell.from, cell.to));
  });
  return others.length < named.length ? others : [];
}
