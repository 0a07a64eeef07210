import Papa from 'papaparse';
import { importTrades } from '../src/ledger/csv/import-trades.ts';
import { parseJournal } from '../src/ledger/journal/parse-journal.ts';
import { replay } from '../src/ledger/journal/replay.ts';
import { ownershipTogether } from '../src/ledger/stake/ownership-on.ts';
import { addDays, dayOf } from '../src/value/day.ts';
import { bestInTurns } from './timing.ts';

const TRADES = 1_000_000;
const FUNDS = ['Fund 0', 'Fund 1', 'Fund 2', 'Fund 3', 'Fund 4'];
const DAYS = 6_720;
const SECONDS = 20;
const ROUNDS_MIN = 5;
const LIBRARY = 'CSV library alone';

/**
 * How long a broker's file of a million trades takes to ownership by day; the baseline is what the
 * CSV library alone needs for the same text.
 */
export function benchLedger(): void {
  const csv = brokersFile();
  const opening = FUNDS.map((fund) => `2003-01-01 opening "${fund}" 10000000\n`).join('');
  const head = 'stakeline-journal 1\n2003-01-01 count 5000000000 as-of 2003-01-01\n';
  const { entries } = parseJournal(head + opening).journal;
  const best = bestInTurns(SECONDS, ROUNDS_MIN, {
    [LIBRARY]: () => Papa.parse(csv, { preview: 0, delimitersToGuess: [','] }),
    'import, replay, ownership': () => {
      const imported = importTrades(
        csv,
        { entries, holders: new Set(FUNDS) },
        { name: 'trades.csv' },
      );
      const replayed = replay([...entries, ...imported.entries]);
      return replayed.days.map(({ position, day }) => ownershipTogether(position, day));
    },
  });
  const library = best.get(LIBRARY) ?? 0;
  console.log(`${TRADES.toLocaleString('en-US')} trades, ${(csv.length / 1e6).toFixed(1)} MB`);
  for (const [what, milliseconds] of best)
    console.log(
      `  ${what.padEnd(28)}${milliseconds.toFixed(0).padStart(7)} ms`,
      `${(milliseconds / library).toFixed(1).padStart(7)} x`,
    );
}

/** Trades of five funds over eighteen years, in the shape of a broker's export. */
function brokersFile(): string {
  const lines = ['Trade Date,Action,Symbol,Quantity,Price,Account'];
  const first = dayOf(2004, 1, 1);
  if (!first) return '';
  const days = Array.from({ length: DAYS }, (_, at) => {
    const [year, month, day] = addDays(first, at).split('-');
    return `${month}/${day}/${year}`;
  });
  for (let at = 0; at < TRADES; at += 1) {
    const day = days[Math.floor((at * DAYS) / TRADES)] ?? '';
    const thousands = String((at * 7919) % 1000).padStart(3, '0');
    const fraction = String((at * 104_729) % 10_000).padStart(4, '0');
    const side = at % 3 === 0 ? 'Sell' : 'Buy';
    const fund = FUNDS[at % FUNDS.length] ?? '';
    lines.push(
      `${day},${side},NTHF,"${1 + (at % 9)},${thousands}",${10 + (at % 50)}.${fraction},${fund}`,
    );
  }
  return lines.join('\n');
}
