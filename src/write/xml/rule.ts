import type { Filing } from '../../filing/filing.ts';
import type { Finding } from '../../source/finding.ts';
import type { XmlOptions } from './options.ts';
import type { Statement } from './statement.ts';

/** What a rule looks at: the filing, and how it would be sent. */
export interface Sent {
  readonly filing: Filing;
  readonly statement: Statement;
  readonly options: XmlOptions;
}

/** A rule that a schema cannot state. */
export type Rule = (sent: Sent) => Finding[];
