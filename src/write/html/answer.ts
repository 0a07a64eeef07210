import { type Block, blocksOf } from '../page/blocks.ts';
import { element, escaped } from './markup.ts';

/** An answer's text as paragraphs and tables; `lead` is markup before its first words. */
export function htmlAnswer(text: string, lead = ''): string {
  const blocks = blocksOf(text);
  const [first, ...rest] = blocks;
  if (!first) return lead === '' ? '' : element('p', '', lead);
  if (first.kind === 'table' || first.kind === 'grid') {
    return [lead && element('p', '', lead), ...blocks.map(htmlBlock)].filter(Boolean).join('\n');
  }
  return [element('p', '', `${lead}${htmlLines(first)}`), ...rest.map(htmlBlock)].join('\n');
}

function htmlBlock(block: Block): string {
  if (block.kind === 'grid') return htmlGrid(block.rows);
  if (block.kind === 'table') return element('pre', '', block.lines.map(escaped).join('\n'));
  return element('p', '', htmlLines(block));
}

function htmlLines({ lines }: { readonly lines: readonly string[] }): string {
  return lines.map(escaped).join('<br>');
}

/** The first row heads the columns where no figure stands in it. */
function htmlGrid(rows: readonly (readonly string[])[]): string {
  const [first = []] = rows;
  const isHead = !first.some((cell) => /\d/.test(cell));
  const lines = rows.map((row, at) => {
    const tag = isHead && at === 0 ? 'th' : 'td';
    const scope = tag === 'th' ? ' scope="col"' : '';
    const cells = row.map((cell) => {
      return `<${tag}${scope}${FIGURE.test(cell) ? ' class="figure"' : ''}>${escaped(cell)}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="grid">\n${lines.join('\n')}\n</table>`;
}

const FIGURE = /^[$(-]?[\d,.]+\)?%?$/;
