import type { Layout } from '../layout/layout.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { isPersonName } from '../parse/person-name.ts';

/** What a piece of a signature block says of itself. */
export type PieceKind = 'signed' | 'name' | 'title' | 'date' | 'text';

/** A cell of the signature pages. Offsets are of the layout. */
export interface SignaturePiece {
  readonly kind: PieceKind;
  /** Its text without the label that told its kind. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Whether a blank line or rule stands above it. */
  readonly apart: boolean;
  /** Whether the label "By:" introduced it. */
  readonly by: boolean;
}

const LABELS: readonly {
  readonly kind: PieceKind;
  readonly label: RegExp;
  readonly by?: boolean;
}[] = [
  {
    kind: 'signed',
    label: /^(?:signed\s+)?by\s{0,3}[:;]?\s{0,9}(?:\/s\/?|s\/|\\s\\)\s{0,9}:?/i,
    by: true,
  },
  { kind: 'signed', label: /^(?:signature\s{0,3}:?\s{0,9})?(?:\/s\/?|s\/|\\s\\)\s{0,9}:?/i },
  { kind: 'signed', label: /^(?:signed\s+)?by\s{0,3}:\s{0,9}/i, by: true },
  { kind: 'signed', label: /^signature\s{0,3}:\s{0,9}/i },
  { kind: 'name', label: /^(?:print(?:ed)?\s+)?name(?:\s?(?:and|&|\/)\s?title)?\s{0,3}:\s{0,9}/i },
  { kind: 'title', label: /^(?:its|title|capacity)\s{0,3}:\s{0,9}/i },
  { kind: 'date', label: /^date[ds]?\b\s{0,3}(?:as\s+of)?\s{0,3}[:;,]?\s{0,9}/i },
];

/** Justified text has two blanks between words; columns of plain text stand further apart. */
const CELL = /\S+(?:[^\S\n]{1,2}\S+)*/g;
const LINE = /[^\n]+/g;

/** The pieces of the signature pages between two offsets: cells, left to right and line by line. */
export function signaturePieces(layout: Layout, from: number, to: number): SignaturePiece[] {
  const pieces: SignaturePiece[] = [];
  let above = from;
  for (const row of layout.rows(from, to)) {
    const apart = /\n\s*\n|_{3}|-{5}/.test(layout.text.slice(above, row.from));
    above = row.to;
    if (isRunningHead(layout, row) || isRule(layout.text, row)) continue;
    const cells = row.table === undefined ? [row] : row.cells;
    for (const cell of cells) {
      const text = layout.text.slice(cell.from, cell.to);
      for (const match of text.matchAll(row.table === undefined ? CELL : LINE)) {
        const piece = pieceOf(match[0], cell.from + match.index, apart);
        if (piece) pieces.push(piece);
      }
    }
  }
  return pieces;
}

/** The words that every signer certifies, and the heading above them, name nobody. */
const CERTIFICATION =
  /reasonable\s+inquiry|knowledge\s+and\s+belief|set\s+forth\s+in\s+th|true,?\s+complete|complete,?\s+(?:and|are)\s+correct|^(?:and\s+)?correct\.?$|^certif|^s\s?i\s?g\s?n\s?a\s?t\s?u\s?r\s?e\s?s?$|this\s+statement\s+is/i;

const FIRM =
  /\b(?:l\.?l\.?c|l\.?l\.?p|l\.?p|inc|corp|ltd|limited|gmbh|plc|company)\b|,\s(?:its|the|as)\s/i;

function isFirmName(text: string): boolean {
  return (
    /[A-Za-z]{2}/.test(text) && (FIRM.test(text) || !isPersonName(text.split(/,\s/)[0] ?? text))
  );
}

function pieceOf(cell: string, at: number, apart: boolean): SignaturePiece | undefined {
  const lead = /^[\s_*|(]*(?=[\w/\\])/.exec(cell)?.[0].length ?? 0;
  const content = cell.slice(lead).replace(/[\s_]+$/, '');
  if (CERTIFICATION.test(content)) return undefined;
  const known = LABELS.find(({ label }) => label.test(content));
  const labelLength = known?.label.exec(content)?.[0].length ?? 0;
  const text = content.slice(labelLength).replace(/^_+\s*/, '');
  if (!known && !/[A-Za-z0-9]/.test(text)) return undefined;
  // "*By: /s/ Jane Doe" below a signature marked with a star says through whom it was signed.
  if (known?.kind === 'signed' && cell.slice(0, lead).includes('*')) return undefined;
  const to = at + lead + content.length;
  // "By: Example GP LLC, its general partner" names a firm that signs through the next line.
  const isFirm = known?.by === true && !/\/s|s\/|\\s/i.test(content) && isFirmName(text);
  return {
    kind: isFirm ? 'text' : (known?.kind ?? 'text'),
    text: text.trim().replace(/\s+/g, ' '),
    from: to - text.length,
    to,
    apart,
    by: known?.by ?? false,
  };
}
