/** What others may import as `stakeline/read`: filings read into facts. */
export { type Doubt, doubtsIn } from '../filing/doubts.ts';
export type { Fact, Stated, Unread } from '../filing/fact.ts';
export type { Filing, Form, Item, Signature } from '../filing/filing.ts';
export type { ReportingPerson } from '../filing/reporting-person.ts';
export type { Transaction } from '../filing/transaction.ts';
export { readJson } from '../read/json/json.ts';
export { type Reading, readFiling } from '../read/read-filing.ts';
export type { Finding } from '../source/finding.ts';
export { Positions } from '../source/position.ts';
export { type Source, sourceFrom } from '../source/source.ts';
export type { Span } from '../source/span.ts';
