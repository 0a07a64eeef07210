import { type Block, blocksOf } from '../page/blocks.ts';
import type { Answer, PageItem } from '../page/page-items.ts';
import { indented, WIDTH, wrapped } from './lines.ts';
import { cellsOf, textTable } from './table.ts';

/** How far an item's text is set in. */
const TEXT_COLUMN = 5;

export function textItem({ mark: { text: mark }, heading, answers }: PageItem): string[] {
  const title = heading === undefined ? mark : `${mark}  ${heading}.`;
  // Longer headings go on below their words, so that their second line is seen to belong to them.
  const [first = '', ...others] = wrappedHeading(title, mark.length + 2);
  return [first, ...others, '', ...answers.flatMap(textAnswerOf)];
}

function wrappedHeading(title: string, column: number): string[] {
  const lines = wrapped(title.slice(column), WIDTH - column);
  const [first = '', ...others] = lines;
  return [`${title.slice(0, column)}${first}`, ...indented(others, column)];
}

function textAnswerOf({ letter, caption, text }: Answer): string[] {
  const asked = caption === undefined ? '' : `${caption}: `;
  return textAnswer(text, letter === undefined ? '' : `${letter}  ${asked}`);
}

/** An answer's text with a blank line behind each block; `lead` stands before its first words. */
export function textAnswer(text: string, lead = ''): string[] {
  const blocks = blocksOf(text);
  const [first] = blocks;
  if (!first) return lead === '' ? [] : [...indented([lead.trimEnd()], TEXT_COLUMN), ''];
  if ((first.kind === 'table' || first.kind === 'grid') && lead !== '') {
    return [
      ...indented([lead.trimEnd()], TEXT_COLUMN),
      '',
      ...blocks.flatMap((one) => textBlock(one)),
    ];
  }
  return blocks.flatMap((block, at) => textBlock(block, at === 0 ? lead : ''));
}

function textBlock(block: Block, lead = ''): string[] {
  if (block.kind === 'grid') return [...textTable(block.rows.map(cellsOf)), ''];
  const { kind, lines } = block;
  if (kind === 'table') return [...lines, ''];
  const led = lines.map((line, at) => (at === 0 ? `${lead}${line}` : line));
  return [...led.flatMap((line) => indented(wrapped(line, WIDTH - TEXT_COLUMN), TEXT_COLUMN)), ''];
}
