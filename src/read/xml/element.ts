import type { Span } from '../../source/span.ts';

/** An element of an XML document, with its place in the source. */
export interface Element {
  /** Its number in the document; elements count from 0 as they end. */
  readonly index: number;
  /** Without prefix. */
  readonly name: string;
  /** Its namespace; empty where its prefix is bound to none. */
  readonly namespace: string;
  /** From its start tag to its end tag. */
  readonly span: Span;
  /** Between the two tags. */
  readonly inner: Span;
  /** Its own text, references decoded, without that of its children. */
  readonly text: string;
  readonly children: readonly Element[];
  /** Whether its end tag was there. */
  readonly closed: boolean;
}

/** A defect of the markup. */
export interface Fault {
  readonly message: string;
  readonly span: Span;
}
