import { type Fact, type Stated, stated } from '../../filing/fact.ts';
import type { Signature } from '../../filing/filing.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { lineIndexAt } from '../layout/line-range.ts';
import { firstDay } from '../parse/day-text.ts';
import { isPersonName, withoutEsquire } from '../parse/person-name.ts';
import {
  headOf,
  isSameName,
  personIn,
  type SignatureBlock,
  signatureBlocks,
} from './signature-blocks.ts';
import { type SignaturePiece, signaturePieces } from './signature-lines.ts';

/** What follows the signatures: annexes, exhibits, the form's notes. */
const AFTER_SIGNATURES =
  /^(?:annex|schedule\s+(?!13)[a-z0-9ivx]{1,4}\b|exhibits?\b|appendix|index\s+(?:to|of)\s+exhibit|joint\s+filing|agreement\b|power\s+of\s+attorney|attention[:.]|the\s+original\s+(?:statement|shall)|information\s+(?:concerning|relating)|directors\s+and)/;

/**
 * The signatures of the schedule, in order.
 * A block is a signed line ("By: /s/ Jane Doe") with what stands around it: the person or firm on
 * whose behalf it is signed above, name and title below, a date above or below.
 */
export function readSignatures(
  layout: Layout,
  from: number,
  reportingPersons: readonly string[],
): Signature[] {
  const pieces = signaturePieces(layout, from, endOfSignatures(layout, from));
  const blocks = signatureBlocks(pieces);
  const dates = datesOf(layout, pieces, blocks);
  const own = blocks.map((block, at) => withoutName(block, blocks[at - 1]));
  return own.flatMap((block, at) => signaturesOf(layout, block, dates[at], reportingPersons));
}

/** The name typed below a signature belongs to it and not to the block that follows. */
function withoutName(block: SignatureBlock, previous: SignatureBlock | undefined): SignatureBlock {
  if (!previous) return block;
  const isPrevious = (piece: SignaturePiece, at: number): boolean =>
    at < NAME_DISTANCE_MAX && isSameName(headOf(piece.text), headOf(previous.signed.text));
  return { ...block, before: block.before.filter((piece, at) => !isPrevious(piece, at)) };
}

/** A block's signature; one for each reporting person where several are named above it. */
function signaturesOf(
  layout: Layout,
  block: SignatureBlock,
  date: Fact<Day> | undefined,
  reportingPersons: readonly string[],
): Signature[] {
  const signer = signerOf(layout, block);
  if (!signer) return [];
  const title = titleOf(layout, block, signer);
  const filers = filersAbove(layout, block.before, reportingPersons);
  const signature = { signer, ...(title && { title }), ...(date && { date }) };
  const [onBehalfOf = onBehalfOfIn(layout, block, signer)] = filers;
  if (filers.length > 1) return filers.map((filer) => ({ ...signature, onBehalfOf: filer }));
  const own = onBehalfOf && isSameText(onBehalfOf.value, signer.value) ? undefined : onBehalfOf;
  return [{ ...signature, ...(own && { onBehalfOf: own }) }];
}

function endOfSignatures(layout: Layout, from: number): number {
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from <= from || line.to === line.from) continue;
    const head = layout.folded.slice(line.from, Math.min(line.to, line.from + 60));
    if (AFTER_SIGNATURES.test(head.replace(/^[*\s"(]+/, ''))) return line.from;
  }
  return layout.text.length;
}

/** A name may run over so many lines. */
const NAME_LINES_MAX = 3;

/** The reporting persons named above a signature; "By:" lines name firms that sign for others. */
function filersAbove(
  layout: Layout,
  before: readonly SignaturePiece[],
  reportingPersons: readonly string[],
): Stated<string>[] {
  const lines = before.filter((piece) => piece.kind === 'text' && !piece.by);
  const filers: Stated<string>[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const run = lines.slice(at, at + NAME_LINES_MAX);
    const count = run.findIndex((_, last) => {
      const text = run
        .slice(0, last + 1)
        .map((piece) => piece.text)
        .join(' ');
      return reportingPersons.some((name) => isSameText(name, text));
    });
    const [first] = run;
    const last = run[count];
    if (count < 0 || !first || !last) continue;
    const text = run
      .slice(0, count + 1)
      .map((piece) => piece.text)
      .join(' ');
    filers.push(stated(text, layout.place(first.from, last.to)));
    at += count;
  }
  return filers;
}

/** The name as typed: labelled, or the first person's name below, or what stands behind "/s/". */
function signerOf(layout: Layout, block: SignatureBlock): Stated<string> | undefined {
  const { signed, after } = block;
  if (signed.kind === 'text') return nameIn(layout, signed);
  const labelled = after.find((piece) => piece.kind === 'name' && personIn(piece) !== undefined);
  if (labelled) return nameIn(layout, labelled);
  const isNamed = /[A-Za-z]{2}/.test(signed.text);
  const below = after.slice(0, NAME_DISTANCE_MAX).find((piece) => {
    const name = personIn(piece);
    return name !== undefined && (!isNamed || isSameName(name, headOf(signed.text)));
  });
  if (below) return nameIn(layout, below);
  return isNamed ? nameIn(layout, signed) : undefined;
}

/** The typed name stands at most so many pieces below the signature. */
const NAME_DISTANCE_MAX = 2;

function nameIn(layout: Layout, piece: SignaturePiece): Stated<string> {
  const head = headOf(piece.text);
  const name = withoutEsquire(isPersonName(head) ? head : piece.text).replace(/[*\s]+$/, '');
  const from = piece.from + Math.max(0, piece.text.indexOf(name));
  return stated(name, layout.place(from, from + name.length));
}

function titleOf(
  layout: Layout,
  block: SignatureBlock,
  signer: Stated<string>,
): Stated<string> | undefined {
  const at = block.after.findIndex((piece) => piece.kind === 'title' && piece.text !== '');
  const labelled = block.after[at];
  if (labelled) {
    const rest = block.after[at + 1];
    const runsOn = rest?.kind === 'text' && !rest.apart && /(?:and|of|,|&)$/i.test(labelled.text);
    const text = runsOn ? `${labelled.text} ${rest.text}` : labelled.text;
    return stated(text, layout.place(labelled.from, runsOn ? rest.to : labelled.to));
  }
  const named = [block.signed, ...block.after].findIndex((piece) =>
    piece.text.includes(signer.value),
  );
  const own = [block.signed, ...block.after][named];
  const behind = own?.text
    .slice(own.text.indexOf(signer.value) + signer.value.length)
    .match(/^,\s*(.+)/);
  if (own && behind?.[1]) return stated(behind[1], layout.place(own.to - behind[1].length, own.to));
  const next = [block.signed, ...block.after][named + 1];
  return next?.kind === 'text' && TITLE.test(next.text)
    ? stated(next.text, layout.place(next.from, next.to))
    : undefined;
}

const TITLE =
  /\b(?:president|director|officer|secretary|treasurer|counsel|manager|partner|member|trustee|attorney|chairman|principal|controller|signatory|executive|administrator|representative|vice)\b/i;

/** The firm or person named above the signature; nobody where the signer signs for himself. */
function onBehalfOfIn(
  layout: Layout,
  block: SignatureBlock,
  signer: Stated<string>,
): Stated<string> | undefined {
  const above = block.before.findLast(
    (piece) => piece.kind === 'text' && !firstDay(piece.text) && !TITLE.test(piece.text),
  );
  if (!above || above !== block.before.findLast((piece) => piece.kind === 'text')) return undefined;
  if (above.text.length > ENTITY_LENGTH_MAX || isSameText(above.text, signer.value))
    return undefined;
  if (!block.signed.by && isPersonName(above.text)) return undefined;
  return stated(above.text, layout.place(above.from, above.to));
}

/** Longer lines above a signature are the certification and not a name. */
const ENTITY_LENGTH_MAX = 100;

function isSameText(a: string, b: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  return letters(a) === letters(b);
}

/**
 * The date of each signature. A date above the first signature holds for those that follow, until
 * another comes; where dates stand below, each holds for the signatures above it that have none.
 */
function datesOf(
  layout: Layout,
  pieces: readonly SignaturePiece[],
  blocks: readonly SignatureBlock[],
): (Fact<Day> | undefined)[] {
  const dated = pieces.flatMap((piece) => {
    const found = piece.kind === 'date' || piece.kind === 'text' ? firstDay(piece.text) : undefined;
    return found?.day && isDateLine(piece)
      ? [
          {
            at: piece.from,
            fact: stated(found.day, layout.place(piece.from + found.from, piece.from + found.to)),
          },
        ]
      : [];
  });
  const [first] = dated;
  if (!first) return blocks.map(() => undefined);
  const datesLead = first.at < (blocks[0]?.signed.from ?? 0);
  return blocks.map(({ signed }) =>
    datesLead
      ? dated.findLast((date) => date.at < signed.from)?.fact
      : (dated.find((date) => date.at > signed.from) ?? dated.at(-1))?.fact,
  );
}

/** A labelled date, or a line that is little else than a date. */
function isDateLine(piece: SignaturePiece): boolean {
  return piece.kind === 'date' || piece.text.length < DATE_LINE_LENGTH_MAX;
}

const DATE_LINE_LENGTH_MAX = 40;
