import { openEnvelope, primaryDocument } from '../read/envelope/envelope.ts';
import { formatOf } from '../read/formats.ts';
import { type Observation, observeFiling } from '../write/drift/observe.ts';
import { findingsJson } from '../write/findings-json.ts';
import { filingJson } from '../write/json.ts';
import type { Input, UnreadFile } from './input.ts';
import { failedOver, type ReadFile, readInput } from './readings.ts';

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

/** A file that was read, by what was asked of it. */
export interface Worked<Result> {
  readonly name: string;
  readonly result: Result;
}

/** Reads one input and does what is asked of it; whatever fails is an error of this file alone. */
export function workOn<Name extends keyof Results>(
  task: Task<Name>,
  input: Input,
): Worked<Results[Name]> | UnreadFile {
  const read = readInput(input);
  if ('error' in read) return read;
  try {
    return { name: read.source.name, result: WORKS[task.work](read, task) };
  } catch (error) {
    return failedOver(read.source.name, error);
  }
}

const WORKS: { readonly [Name in keyof Results]: (read: ReadFile, task: Task) => Results[Name] } = {
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
