import { type Fact, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import type { CoverRow } from './cover-blocks.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

/** Notes and boxes of the next block never belong to a place. */
const NOT_A_PLACE = /^(?:\*|\(\d{1,2}\)|n\/?a$|not\s+applicable|[^A-Za-z]*$)/i;

/** The citizenship or place of organization, as typed; it may run over two lines. */
export function readCitizenship(layout: Layout, row: CoverRow): Fact<string> | undefined {
  const pieces = rowValue(layout, row)
    .map(withoutPlaceOf)
    .filter((piece) => !NOT_A_PLACE.test(piece.text));
  const [first] = pieces;
  if (!first) return undefined;
  const second = pieces[1];
  const runsOn =
    second && second.line <= first.line + 1 && /[,&]$|\b(?:of|and|the)$/i.test(first.text);
  const last = runsOn ? second : first;
  const text = runsOn ? `${first.text} ${second.text}` : first.text;
  return stated(
    text.replace(/(?:\s?\(\d{1,2}\)|\s?[*†])+$/, ''),
    layout.place(first.from, last.to),
  );
}

/** The caption in other words: `CITIZENSHIP OR STATE OF ORGANIZATION`; a state may begin the value too. */
const PLACE_OF = /^(?:state|country|jurisdiction)\s+of\s+(?:organi[sz]ation|incorporation)[\s:]*/i;

function withoutPlaceOf(piece: ValuePiece): ValuePiece {
  const length = PLACE_OF.exec(piece.text)?.[0].length ?? 0;
  return length === 0
    ? piece
    : { ...piece, text: piece.text.slice(length), from: piece.from + length };
}
