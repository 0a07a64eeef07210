import type { Stated } from './fact.ts';

/** A document carried inside an XML statement, such as an exhibit. */
export interface Attachment {
  readonly fileName?: Stated<string>;
  /** As EDGAR names it: `EX-99.1`. */
  readonly type?: Stated<string>;
  readonly relatedForm?: Stated<string>;
  readonly description?: Stated<string>;
  /** The document itself in base64. */
  readonly contents?: Stated<string>;
}
