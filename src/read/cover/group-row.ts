import { type Fact, stated, unread } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import { boxesOrMarks, type FoundBox } from '../parse/boxes.ts';
import type { CoverRow } from './cover-blocks.ts';

const LETTER = /(?:\(\s?([ab])\.?\s?\)|(?<![\w(])([ab])(?:[.)](?!\w)|(?=\s{0,9}[[☐☒|/])))/gi;

interface Letter {
  readonly letter: 'a' | 'b';
  readonly from: number;
  readonly to: number;
}

/**
 * Row 2: which of the boxes (a) and (b) is ticked.
 * A box belongs to the letter before it, or, where the row begins with a box, to the letter after.
 */
export function readGroup(layout: Layout, row: CoverRow): Fact<'a' | 'b'> | undefined {
  const text = layout.text.slice(row.from, row.to);
  const letters: Letter[] = Array.from(text.matchAll(LETTER), (match) => ({
    letter: (match[1] ?? match[2] ?? '').toLowerCase() === 'a' ? 'a' : 'b',
    from: match.index,
    to: match.index + match[0].length,
  }));
  const boxes = boxesOrMarks(text);
  const boxesLead = boxes.length > 0 && (boxes[0]?.from ?? 0) < (letters[0]?.from ?? Infinity);
  const ticked = boxes
    .filter((box) => box.ticked)
    .map((box) => ({ box, letter: letterOf(box, letters, boxesLead) }));
  const [first] = ticked;
  if (!first) return unknownTick(layout, row, text);
  const span = layout.place(row.from + first.box.from, row.from + first.box.to);
  if (!first.letter) return unread('A box is ticked, but neither (a) nor (b) stands by it.', span);
  if (ticked.some(({ letter }) => letter?.letter !== first.letter?.letter)) {
    return unread('Both boxes of the group row are ticked.', span);
  }
  return stated(first.letter.letter, span);
}

/** A mark that is no box known here may be a tick: `(b) -X-`, `(b) YES`. */
function unknownTick(layout: Layout, row: CoverRow, text: string): Fact<'a' | 'b'> | undefined {
  const mark = /(?<![A-Za-z])(?:x{1,3}|yes)(?![A-Za-z])/i.exec(text);
  if (!mark) return undefined;
  const from = row.from + mark.index;
  return unread(
    'Something stands here that may be a tick.',
    layout.place(from, from + mark[0].length),
  );
}

function letterOf(
  box: FoundBox,
  letters: readonly Letter[],
  boxesLead: boolean,
): Letter | undefined {
  return boxesLead
    ? letters.find((letter) => letter.from >= box.to)
    : letters.findLast((letter) => letter.to <= box.from);
}
