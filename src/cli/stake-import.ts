import { basename } from 'node:path';
import { counted } from '../check/words.ts';
import { columnMap } from '../ledger/csv/column-map.ts';
import { importInto } from '../ledger/csv/import-into.ts';
import { importJson } from '../ledger/csv/import-json.ts';
import type { Imported, ImportOptions } from '../ledger/csv/imported.ts';
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
    const kind = options['counts'] ? 'counts' : 'trades';
    const imported = importInto(open.journal, text, kind, { ...asked, name: basename(file) });
    const refused = imported.refused.length > 0;
    if (refused) code = 1;
    if (!refused && imported.entries.length > 0 && !options['try']) {
      const remark = `imported from ${basename(file)}`;
      if (!(await appendEntries(open, imported.entries, output, remark))) return 1;
    }
    await output.print(
      options['json']
        ? `${JSON.stringify(importJson(file, imported, !refused && !options['try']), undefined, 2)}\n`
        : printImport(file, imported, options, output),
    );
  }
  return code;
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
    ...(map !== undefined && { map: columnMap(map) }),
    ...(days && { days }),
    ...(sign && { decimalSign: sign }),
    ...(holder !== undefined && { holder }),
    ...(tradeSide && { side: tradeSide }),
    ...(security !== undefined && { security }),
    ...(skip !== undefined && { skip: skip.split(',') }),
  };
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
