import { counted } from '../check/words.ts';
import { excerptOf } from '../source/excerpt.ts';
import type { Finding, Severity } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import { Positions } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { Colours, Output } from './output.ts';

/** Findings of one file for people: place, excerpt with carets, message, rule and what to do. */
export function printFindings(
  source: Source,
  findings: readonly Finding[],
  { colours, columns }: Pick<Output, 'colours' | 'columns'>,
): string {
  if (findings.length === 0) return '';
  const page: Page = { source, positions: new Positions(source), colours, columns };
  return findings.map((finding) => `${printFinding(page, finding)}\n`).join('');
}

/** `2 errors, 1 warning and 3 notes in 1 file.` */
export function summaryOf(findings: readonly Finding[], files: number): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  const last = counts.pop();
  const found = last === undefined ? 'Nothing found' : [counts.join(', '), last].filter(Boolean);
  const words = typeof found === 'string' ? found : found.join(' and ');
  return `${words} in ${counted(files, 'file')}.`;
}

interface Page {
  readonly source: Source;
  readonly positions: Positions;
  readonly colours: Colours;
  readonly columns: number;
}

function printFinding(page: Page, finding: Finding): string {
  const { colours } = page;
  const paint = painterOf(colours, finding.severity);
  const lines = [
    `${paint(finding.severity)}: ${colours.bold(masked(finding.message))}`,
    ...(finding.span ? placeLines(page, finding.span) : [`  ${colours.cyan(page.source.name)}`]),
    ...(finding.also ?? []).flatMap(({ span, message }) => [
      `  ${masked(message)}`,
      ...excerptLines(page, span),
    ]),
    ...(finding.fix === undefined ? [] : [`  ${finding.fix}`]),
    `  ${colours.dim(`${finding.code}, ${finding.cite}`)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function placeLines(page: Page, span: Span): string[] {
  const { line, column } = page.positions.at(span.from);
  const place = `${page.source.name}:${line}:${column}`;
  return [`  ${page.colours.cyan(place)}`, ...excerptLines(page, span)];
}

/** Blanks, line number and bar before an excerpt. */
const MARGIN = 11;
const EXCERPT_WIDTH_MIN = 40;

function excerptLines({ source, positions, colours, columns }: Page, span: Span): string[] {
  const width = Math.max(EXCERPT_WIDTH_MIN, columns - MARGIN);
  const { line, text, carets } = excerptOf(source, positions, span, width);
  const number = String(line).padStart(6);
  return [
    `  ${colours.dim(`${number} |`)} ${text}`,
    `  ${colours.dim(`${' '.repeat(number.length)} |`)} ${colours.yellow(carets)}`,
  ];
}

function painterOf(colours: Colours, severity: Severity): (text: string) => string {
  if (severity === 'error') return colours.red;
  return severity === 'warning' ? colours.yellow : colours.cyan;
}
