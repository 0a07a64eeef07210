import { counted } from '../check/words.ts';
import type { Change } from '../write/drift/changes.ts';
import type { DriftGroup, DriftReport, UnusualSignature } from '../write/drift/drift-report.ts';
import type { Colours, Output } from './output.ts';

/** Lines of each list; the JSON has all. */
const CHANGES_SHOWN = 20;
const SIGNATURES_SHOWN = 15;
const TROUBLES_SHOWN = 8;

/** A drift report for people: what is new first, then what is unusual, then all fields. */
export function printDrift(
  report: DriftReport,
  { colours }: Pick<Output, 'colours' | 'columns'>,
): string {
  const parts = [
    headOf(report),
    changesOf(report, colours),
    signaturesOf(report, colours),
    ...report.groups.map((group) => groupOf(group, colours)),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headOf(report: DriftReport): string[] {
  const { filings, otherForms, unreadFiles, unreadExamples } = report;
  const others =
    otherForms === 0 ? '' : ` ${counted(otherForms, 'submission')} of other forms left out.`;
  const head = `${counted(filings, 'filing')} on Schedules 13D and 13G.${others}`;
  if (unreadFiles === 0) return [head];
  return [
    head,
    `${counted(unreadFiles, 'file')} could not be read:`,
    ...unreadExamples.map(({ file, error }) => `  ${file}: ${error}`),
  ];
}

function changesOf({ changes, comparedWith }: DriftReport, colours: Colours): string[] {
  const than = comparedWith === 'earlier report' ? 'in the earlier report' : 'in earlier years';
  if (changes.length === 0) return [`Nothing is missing more often than ${than}.`];
  return [
    colours.bold(`More often than ${than}`),
    ...changes.slice(0, CHANGES_SHOWN).map(changeLine),
    ...moreThan(CHANGES_SHOWN, changes.length),
  ];
}

function changeLine({ format, schedule, trouble, before, after }: Change): string {
  const now = `${percent(after.filings, after.of)} of ${after.of}`;
  return `  ${format} ${schedule}: ${trouble}: ${now}, before ${percent(before.filings, before.of)} of ${before.of}`;
}

function signaturesOf({ signatures, signaturesDropped }: DriftReport, colours: Colours): string[] {
  if (signatures.length === 0) return [];
  const dropped =
    signaturesDropped === 0 ? [] : [`  ${counted(signaturesDropped, 'filing')} more in no list`];
  return [
    colours.bold('Unusual readings'),
    ...signatures.slice(0, SIGNATURES_SHOWN).flatMap(signatureLines),
    ...moreThan(SIGNATURES_SHOWN, signatures.length),
    ...dropped,
  ];
}

function signatureLines({
  format,
  schedule,
  troubles,
  filings,
  examples,
  bits,
}: UnusualSignature): string[] {
  const shown = troubles.slice(0, TROUBLES_SHOWN).join(', ');
  const more =
    troubles.length > TROUBLES_SHOWN ? `, and ${troubles.length - TROUBLES_SHOWN} more` : '';
  return [
    `  ${format} ${schedule}, ${counted(filings, 'filing')}, ${bits.toFixed(0)} bits: ${shown}${more}`,
    ...examples.map((file) => `      ${file}`),
  ];
}

function groupOf(
  { format, era, schedule, filings, fields }: DriftGroup,
  colours: Colours,
): string[] {
  const names = Object.keys(fields);
  const width = Math.max(...names.map((name) => name.length));
  return [
    colours.bold(`${format} ${era}, Schedule ${schedule}, ${counted(filings, 'filing')}`),
    colours.dim(
      `  ${'field'.padEnd(width)}${COLUMNS.map((name) => name.padStart(COLUMN)).join('')}`,
    ),
    ...Object.entries(fields).map(([name, counts]) => {
      const cells = COLUMNS.map((state) => String(counts[state] || '-').padStart(COLUMN));
      return `  ${name.padEnd(width)}${cells.join('')}`;
    }),
  ];
}

const COLUMNS = ['read', 'absent', 'unread', 'doubted'] as const;
const COLUMN = 9;

function moreThan(shown: number, all: number): string[] {
  return all > shown ? [`  and ${all - shown} more (--json has all)`] : [];
}

function percent(part: number, whole: number): string {
  const share = (100 * part) / Math.max(1, whole);
  return `${share.toFixed(share > 0 && share < 10 ? 1 : 0)} %`;
}
