import type { ReadFile } from '../ingest/read-input.ts';
import { openEnvelope, primaryDocument } from '../read/envelope/envelope.ts';
import { formatOf } from '../read/formats.ts';
import { type Observation, observeFiling } from '../write/drift/observe.ts';
import { findingsJson } from '../write/findings-json.ts';
import { filingJson } from '../write/json.ts';

/** What may be asked of every filing of a bulk run, with what is given back of each. */
export interface Results {
  /** The facts as JSON text. */
  readonly facts: string;
  /** What could be read and what could not. */
  readonly observation: Observation;
}

/** A work and its options, as plain data for other threads. */
export interface Task<Name extends keyof Results = keyof Results> {
  readonly work: Name;
  readonly spans?: boolean;
  readonly unmask?: boolean;
  /** Blanks by which JSON is indented; one line without them. */
  readonly indent?: number;
}

/** How each is done. */
export const WORKS: {
  readonly [Name in keyof Results]: (read: ReadFile, task: Task) => Results[Name];
} = {
  facts: ({ source, filing, findings }, task) =>
    JSON.stringify(
      {
        file: source.name,
        filing: filingJson(filing, task),
        findings: findingsJson(source, findings, task),
      },
      undefined,
      task.indent,
    ),
  observation: ({ source, filing, findings }) => {
    const document = primaryDocument(openEnvelope(source));
    return observeFiling(filing, findings, formatOf(source, document.text));
  },
};
