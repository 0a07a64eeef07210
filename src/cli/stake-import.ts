import { basename } from 'node:path';
import { counted } from '../check/words.ts';
import { acceptImport } from '../ledger/csv/accept-import.ts';
import { importCounts } from '../ledger/csv/import-counts.ts';
import { importTrades } from '../ledger/csv/import-trades.ts';
import type { Imported, ImportOptions } from '../ledger/csv/imported.ts';
import { holdersOf } from '../ledger/csv/known-stake.ts';
import type { Journal } from '../ledger/journal/entry.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { appendEntries, openJournal, textOf } from './stake-file.ts';

/** `stakeline stake import`: trades or counts from CSV files, one after another, each whole or not at all. */
export async function importFiles(
  [given, ...files]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const asked = importOptions(options, output);
  if (!asked) return 2;
  if (files.length === 0) {
    output.complain('no CSV file is named (see stakeline stake --help)');
    return 2;
  }
  let code: ExitCode = 0;
  for (const file of files) {
    const open = await openJournal(given, output);
    const text = open && (await textOf(file, output));
    if (!open || text === undefined) return 1;
    const imported = importOf(text, open.journal, { ...asked, name: basename(file) }, options);
    const refused = imported.refused.length > 0;
    if (refused) code = 1;
    if (!refused && imported.entries.length > 0 && !options['try']) {
      const remark = `imported from ${basename(file)}`;
      if (!(await appendEntries(open, imported.entries, output, remark))) return 1;
    }
    await output.print(
      options['json']
        ? importJson(file, imported, options)
        : printImport(file, imported, options, output),
    );
  }
  return code;
}

function importOf(
  text: string,
  { stake, entries }: Journal,
  asked: ImportOptions,
  options: Options,
): Imported {
  if (options['counts']) return importCounts(text, entries, asked);
  const holder = asked.holder ?? stake.holder;
  const known = { entries, holders: holdersOf(entries, stake.holder) };
  return acceptImport(
    entries,
    importTrades(text, known, { ...asked, ...(holder !== undefined && { holder }) }),
  );
}

const DAY_STYLES = ['iso', 'month-first', 'day-first', 'month-named'] as const;
const SIDES = ['purchase', 'sale'] as const;
const SIGNS = { point: '.', comma: ',' } as const;

/** The options of an import; a complaint and `undefined` where one has a value that it cannot have. */
function importOptions(options: Options, output: Output): Omit<ImportOptions, 'name'> | undefined {
  const text = (name: string): string | undefined =>
    typeof options[name] === 'string' ? options[name] : undefined;
  const [dates, side, decimal] = [text('dates'), text('side'), text('decimal')];
  const days = DAY_STYLES.find((one) => one === dates);
  const tradeSide = SIDES.find((one) => one === side);
  const sign = decimal === 'point' || decimal === 'comma' ? SIGNS[decimal] : undefined;
  const wrong = [
    dates !== undefined && !days && `--dates ${dates} (one of ${DAY_STYLES.join(', ')})`,
    side !== undefined && !tradeSide && `--side ${side} (purchase or sale)`,
    decimal !== undefined && !sign && `--decimal ${decimal} (point or comma)`,
  ].filter((one) => one !== false);
  for (const one of wrong) output.complain(`there is no ${one}`);
  if (wrong.length > 0) return undefined;
  const [map, holder, security, skip] = [
    text('map'),
    text('holder'),
    text('security'),
    text('skip'),
  ];
  return {
    ...(map !== undefined && { map: mapOf(map) }),
    ...(days && { days }),
    ...(sign && { decimalSign: sign }),
    ...(holder !== undefined && { holder }),
    ...(tradeSide && { side: tradeSide }),
    ...(security !== undefined && { security }),
    ...(skip !== undefined && { skip: skip.split(',') }),
  };
}

/** `day=Trade Date,shares=4`. */
function mapOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    }),
  );
}

/** The first few refused rows tell what is wrong with the others, as a rule. */
const REFUSED_SHOWN = 20;

function printImport(
  file: string,
  { entries, refused, duplicates, leftOut, readAs }: Imported,
  options: Options,
  { colours }: Output,
): string {
  const read = readAs.map(({ what, as }) => `  ${what.padEnd(12)}${as}`);
  const reasons = refused.slice(0, REFUSED_SHOWN).map(({ line, why, cells }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `  ${colours.red('refused')} ${place}: ${why}${cells.length > 0 ? `\n    ${colours.dim(cells.join(' | '))}` : ''}`;
  });
  const rest =
    refused.length > REFUSED_SHOWN ? [`  and ${refused.length - REFUSED_SHOWN} more`] : [];
  const outcome =
    refused.length > 0
      ? 'Nothing was taken.'
      : `${options['try'] ? 'Would take' : 'Took'} ${counted(entries.length, 'row')}.`;
  const aside = [
    duplicates.length > 0 ? `${counted(duplicates.length, 'row')} were there already.` : '',
    leftOut.length > 0 ? `${counted(leftOut.length, 'row')} were left out as asked.` : '',
  ].filter(Boolean);
  const lines = [colours.bold(file), ...read, ...reasons, ...rest, [outcome, ...aside].join(' ')];
  return `${lines.join('\n')}\n`;
}

function importJson(file: string, imported: Imported, options: Options): string {
  const { entries, refused, duplicates, leftOut, readAs } = imported;
  const taken = refused.length === 0 && !options['try'];
  const json = {
    file,
    taken,
    readAs: Object.fromEntries(readAs.map(({ what, as }) => [what, as])),
    entries: entries.map(printEntry),
    refused: refused.map(({ line, why, cells }) => ({ line: line ?? null, why, cells })),
    duplicates,
    leftOut,
  };
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
