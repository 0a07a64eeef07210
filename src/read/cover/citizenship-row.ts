import { type Fact, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import type { CoverRow } from './cover-blocks.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

/** Notes and boxes of the next block never belong to a place. */
const NOT_A_PLACE = /^(?:\*|\(\d{1,2}\)|n\/?a$|not\s+applicable|(?:please\s+)?see\s|[^A-Za-z]*$)/i;

/** The citizenship or place of organization, as typed; it may run over two lines. */
export function readCitizenship(layout: Layout, row: CoverRow): Fact<string> | undefined {
  const pieces = rowValue(layout, row)
    .map(withoutPlaceOf)
    .filter((piece) => !NOT_A_PLACE.test(piece.text));
  const [first] = pieces;
  if (!first) return undefined;
  const second = pieces[1];
  const runsOn =
    second &&
    second.line <= first.line + 1 &&
    (OPEN.test(first.text) || (isShort(first.text) && GOES_ON.test(second.text)));
  const last = runsOn ? second : first;
  const text = runsOn ? `${first.text} ${second.text}` : first.text;
  return stated(
    text.replace(/(?:\s?\(\d{1,2}\)|\s?[*†])+$/, ''),
    layout.place(first.from, last.to),
  );
}

const OPEN = /[,&]$|\b(?:of|and|the)$/i;
/** The second line of a nation's name: `British` / `Virgin Islands`, `Federal Republic` / `of Germany`. */
const GOES_ON =
  /^(?:of\s+[A-Z]|(?:virgin\s+islands|islands?|kingdom|states|republic|arab\s+emirates|emirates|zealand|kong|arabia|rica|africa|korea|jersey|york|hampshire|mexico|dakota|carolina|virginia|lanka)\b)/i;

/** A place that a line may leave unfinished has few words. */
function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 3 && !/[.,;)]$/.test(text);
}

/** The caption in other words: `CITIZENSHIP OR STATE OF ORGANIZATION`; a state may begin the value too. */
const PLACE_OF = /^(?:state|country|jurisdiction)\s+of\s+(?:organi[sz]ation|incorporation)[\s:]*/i;

function withoutPlaceOf(piece: ValuePiece): ValuePiece {
  const length = PLACE_OF.exec(piece.text)?.[0].length ?? 0;
  return length === 0
    ? piece
    : { ...piece, text: piece.text.slice(length), from: piece.from + length };
}
