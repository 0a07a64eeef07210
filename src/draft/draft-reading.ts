import type { Filing } from '../filing/filing.ts';
import { nothingRead } from '../filing/nothing-read.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { filingOfDraft, pageOfDraft } from './filing-of-draft.ts';
import { isDraft, parseDraft } from './parse-draft.ts';

/** A draft that was read, and the filing that it stands for. */
export interface DraftReading {
  readonly draft?: Draft;
  /** With all trades, for checks and tables. */
  readonly filing: Filing;
  /** As it is written for a reader or for EDGAR. */
  readonly page: Filing;
  readonly findings: readonly DraftFinding[];
}

/** The draft in a text; `undefined` where it holds something else. A broken draft is a finding. */
export function readDraft(text: string): DraftReading | undefined {
  if (!isDraft(text)) return undefined;
  const draft = parseDraft(text);
  if ('problem' in draft)
    return {
      filing: nothingRead(),
      page: nothingRead(),
      findings: [unreadable(draft.problem, draft.line)],
    };
  return readingOfDraft(draft);
}

/** The filing that a draft stands for, and what is to be said of it as a draft. */
export function readingOfDraft(draft: Draft): DraftReading & { readonly draft: Draft } {
  const { filing, findings } = filingOfDraft(draft);
  return { draft, filing, page: pageOfDraft(filing), findings };
}

function unreadable(problem: string, line: number | undefined): DraftFinding {
  return {
    code: 'draft-readable',
    severity: 'error',
    message: line === undefined ? problem : `Line ${line}: ${problem}`,
    cite: 'Stakeline, drafting',
    fix: 'Mend the draft; nothing else can be said of it until then.',
  };
}
