import type { Span } from '../../source/span.ts';
import { Origins } from '../layout/origins.ts';
import { buildTree, type Places, type Tree } from './build-tree.ts';
import type { Element, Fault } from './element.ts';
import { type Edit, mend } from './mend.ts';

/** An XML document as a tree, and what is wrong with its markup. */
export interface Parsed {
  readonly root?: Element;
  readonly faults: readonly Fault[];
  /** Some elements may be missing or misplaced, since the markup was broken beyond a slip of the pen. */
  readonly damaged: boolean;
}

/**
 * Reads a part of a text as XML 1.0 with namespaces.
 * It is read strictly first. EDGAR edits public documents as text, and some come out with a cut end
 * tag or a bare `&`: where the strict reading finds a fault, the markup is mended, read again, and
 * every mend reported. No entity of a document type declaration is ever expanded.
 */
export function parseXml(text: string, part: Span): Parsed {
  const raw = text.slice(part.from, part.to);
  const strict = buildTree(raw, asItIs(part));
  if (strict.faults.length === 0) return parsedFrom(strict, []);
  const edits = mend(raw);
  if (edits.length === 0) return parsedFrom(strict, []);
  const { mended, origins } = apply(raw, edits, part);
  const faults = edits.map(({ at, removed, message }) => {
    const from = part.from + at;
    return { message, span: { from, to: Math.min(part.to, from + Math.max(removed, 1)) } };
  });
  const again = buildTree(mended, origins);
  const parsed = parsedFrom(again, faults);
  return edits.some(({ structural }) => structural) ? { ...parsed, damaged: true } : parsed;
}

function parsedFrom(tree: Tree, mends: readonly Fault[]): Parsed {
  return {
    ...(tree.root && { root: tree.root }),
    faults: [...mends, ...tree.faults],
    damaged: tree.faults.length > 0 || tree.root === undefined,
  };
}

/** Character by character, which a statement of thousands of elements gets from no list of pieces. */
function asItIs(part: Span): Places {
  return { place: (from, to) => ({ from: part.from + from, to: part.from + Math.max(from, to) }) };
}

function apply(
  raw: string,
  edits: readonly Edit[],
  part: Span,
): { mended: string; origins: Origins } {
  const origins = new Origins();
  const pieces: string[] = [];
  let at = 0;
  const keep = (to: number): void => {
    pieces.push(raw.slice(at, to));
    origins.add(to - at, part.from + at, part.from + to);
    at = to;
  };
  for (const edit of edits) {
    keep(edit.at);
    at += edit.removed;
    pieces.push(edit.inserted);
    origins.add(edit.inserted.length, part.from + edit.at, part.from + at);
  }
  keep(raw.length);
  return { mended: pieces.join(''), origins };
}
