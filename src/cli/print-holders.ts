import Table from 'cli-table3';
import { counted } from '../check/words.ts';
import type { HolderJson, HoldersJson } from '../store/holdings/holdings-json.ts';
import { cut, numberCell, policyText } from './cells.ts';
import { csvLines } from './csv-lines.ts';
import type { Output } from './output.ts';

const OTHER_COLUMNS = 76;
const NAME_MIN = 16;

/** Holders as a table, one for each class title, and the policy of the answer. */
export function holdersText(answer: HoldersJson, output: Output): string {
  const { day, threshold, policy, holders, unclear, undated, statements } = answer;
  const { bold } = output.colours;
  const tables = [...byTitle(holders)].map(
    ([title, of]) => `${bold(title)}\n${tableOf(of, output)}\n`,
  );
  if (statements === 0 && undated === 0) {
    return `The store has no statement on it by ${day}, and so nothing to tell of its holders.\n`;
  }
  const nobody = `Nobody is known to hold more than ${threshold} percent on ${day}.\n`;
  return [
    tables.length === 0 ? nobody : tables.join('\n'),
    unclear.length === 0 ? '' : `${bold('Percent not known')}\n${tableOf(unclear, output)}\n`,
    `On ${day}, by ${counted(statements, 'statement')}${undated === 0 ? '' : `; without a day and left out: ${undated}`}.\n`,
    policyText(policy, output),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Counts of different titles are different units, so that they stand apart. */
function byTitle(holders: readonly HolderJson[]): ReadonlyMap<string, HolderJson[]> {
  const titles = new Map<string, HolderJson[]>();
  for (const holder of holders) {
    const title = [holder.statement.issuerName, holder.statement.securityTitle]
      .filter(Boolean)
      .join(', ');
    titles.set(title, [...(titles.get(title) ?? []), holder]);
  }
  return titles;
}

function tableOf(holders: readonly HolderJson[], { columns }: Output): string {
  const table = new Table({
    head: ['Holder', '%', 'Shares', 'Event', 'Filed', 'Form', 'Filing', 'With'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'left', 'left', 'left', 'left', 'right'],
  });
  const name = Math.max(NAME_MIN, columns - OTHER_COLUMNS);
  table.push(
    ...holders.map(({ statement, ...holder }) => [
      cut(holder.name ?? '', name),
      numberCell(holder.percentOfClass, holder.doubts.includes('percentOfClass')),
      numberCell(holder.aggregateAmount, holder.doubts.includes('aggregateAmount')),
      statement.eventDate ?? '',
      statement.filedDate ?? '',
      statement.form ?? '',
      statement.accession ?? `#${statement.filing}`,
      holder.jointWith.length === 0 ? '' : `+${holder.jointWith.length}`,
    ]),
  );
  return table.toString();
}

/** A line for each holder; `standing` says whether it is over the threshold or not to be told. */
export function holdersCsv({ holders, unclear }: HoldersJson): string {
  const rows = [...holders, ...unclear].map((holder) => [
    holder.percentOfClass === null ? 'unclear' : 'over',
    holder.name,
    holder.cik,
    holder.aggregateAmount,
    holder.percentOfClass,
    holder.doubts,
    holder.jointWith,
    holder.statement.issuerName,
    holder.statement.securityTitle,
    holder.statement.cusips,
    holder.statement.form,
    holder.statement.accession,
    holder.statement.filing,
    holder.statement.eventDate,
    holder.statement.filedDate,
  ]);
  return csvLines(CSV_COLUMNS, rows);
}

const CSV_COLUMNS =
  'standing name cik aggregateAmount percentOfClass doubts jointWith issuerName securityTitle cusips form accession filing eventDate filedDate'.split(
    ' ',
  );
