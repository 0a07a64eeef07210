import Table from 'cli-table3';
import { counted } from '../check/words.ts';
import type {
  HistoryJson,
  HistoryPointJson,
  StakeOfJson,
} from '../store/holdings/holdings-json.ts';
import { cut, numberCell, policyText } from './cells.ts';
import { csvLines } from './csv-lines.ts';
import type { Output } from './output.ts';
import { percentChart } from './percent-chart.ts';

/** A chart and a table for each class, and the policy of the answer. */
export function historyText(history: HistoryJson, output: Output): string {
  const { bold } = output.colours;
  if (history.classes.length === 0 && history.undated === 0) {
    return 'The store has no statement on it.\n';
  }
  const known = history.classes.filter(({ points }) => points.length > 0);
  if (known.length === 0) return 'Nobody is known to have held more than five percent.\n';
  const classes = known.map(({ securityTitle, points }) => {
    const title = [history.issuerName, securityTitle].filter(Boolean).join(', ');
    return `${bold(title)}\n${percentChart(points, output.columns)}\n${pointsTable(points, output)}\n`;
  });
  const undated =
    history.undated === 0
      ? ''
      : `Without a day and left out: ${counted(history.undated, 'statement')}.\n`;
  return `${classes.join('\n')}\n${undated}${policyText(history.policy, output)}`;
}

const OTHER_COLUMNS = 62;
const NAMES_MIN = 20;

function pointsTable(points: readonly HistoryPointJson[], { columns }: Output): string {
  const table = new Table({
    head: ['From', '%', 'Shares', 'Overlap', 'Holders'],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'left'],
  });
  const length = Math.max(NAMES_MIN, columns - OTHER_COLUMNS);
  table.push(
    ...points.map(({ day, percent, shares, overlap, statements }) => [
      day,
      numberCell(percent),
      numberCell(shares),
      overlap === '0' ? '' : numberCell(overlap),
      cut(statements.map(({ persons }) => namesOf(persons)).join('; '), length),
    ]),
  );
  return table.toString();
}

function namesOf([first = '', ...others]: readonly string[]): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}

/** A line for each statement in force from a day on, with what all of that day count for. */
export function historyCsv({ classes }: HistoryJson): string {
  const rows = classes.flatMap(({ securityTitle, points }) =>
    points.flatMap((point) =>
      (point.statements.length > 0 ? point.statements : [undefined]).map((of) => [
        securityTitle,
        point.day,
        point.shares,
        point.percent,
        point.overlap,
        of?.persons ?? null,
        of?.shares ?? null,
        of?.percent ?? null,
        of?.statement.form ?? null,
        of?.statement.accession ?? null,
        of?.statement.filing ?? null,
      ]),
    ),
  );
  return csvLines(HISTORY_COLUMNS, rows);
}

const HISTORY_COLUMNS =
  'securityTitle day shares percent overlap statementPersons statementShares statementPercent form accession filing'.split(
    ' ',
  );

/** A holder's stakes as a table, the last changed first. */
export function stakesText(stakes: readonly StakeOfJson[], output: Output): string {
  if (stakes.length === 0) return 'No filing names such a holder.\n';
  const table = new Table({
    head: ['Issuer', 'Class', 'Holder', '%', 'Shares', 'Since', 'Latest', 'Filings'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'left', 'right', 'right', 'left', 'left', 'right'],
  });
  const length = Math.max(NAME_MIN, Math.floor((output.columns - STAKE_COLUMNS) / NAMES));
  table.push(
    ...stakes.map((stake) => {
      const [first, ...others] = stake.holdings;
      const more = others.length === 0 ? '' : ` +${others.length}`;
      return [
        cut(stake.issuerName ?? '', length),
        cut(stake.securityTitle ?? '', length),
        `${cut(first?.name ?? '', length - more.length)}${more}`,
        numberCell(first?.percentOfClass ?? null, first?.doubts.includes('percentOfClass')),
        numberCell(first?.aggregateAmount ?? null, first?.doubts.includes('aggregateAmount')),
        stake.firstDay ?? '',
        stake.latest.eventDate ?? '',
        String(stake.statements),
      ];
    }),
  );
  return `${table.toString()}\nPercent and shares are those of the latest statement; joint filers state the same shares.\n`;
}

/** Issuer, class and holder share what the other columns leave. */
const NAMES = 3;
const NAME_MIN = 10;
const STAKE_COLUMNS = 70;

/** A line for each stake and each of the holder's names in its latest statement. */
export function stakesCsv(stakes: readonly StakeOfJson[]): string {
  const rows = stakes.flatMap(({ holdings, latest, ...stake }) =>
    holdings.map((holding) => [
      stake.issuerName,
      stake.securityTitle,
      holding.name,
      holding.cik,
      holding.aggregateAmount,
      holding.percentOfClass,
      holding.doubts,
      stake.firstDay,
      stake.statements,
      latest.form,
      latest.accession,
      latest.filing,
      latest.eventDate,
      latest.filedDate,
    ]),
  );
  return csvLines(STAKES_COLUMNS, rows);
}

const STAKES_COLUMNS =
  'issuerName securityTitle name cik aggregateAmount percentOfClass doubts firstDay statements form accession filing eventDate filedDate'.split(
    ' ',
  );
