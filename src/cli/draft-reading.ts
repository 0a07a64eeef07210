import type { Draft } from '../draft/draft.ts';
import { filingOfDraft, pageOfDraft } from '../draft/filing-of-draft.ts';
import { isDraft, parseDraft } from '../draft/parse-draft.ts';
import type { Filing } from '../filing/filing.ts';
import type { Finding } from '../source/finding.ts';
import type { Source } from '../source/source.ts';

/** A draft that was read, and the filing that it stands for. */
export interface DraftReading {
  readonly draft?: Draft;
  /** With all trades, for checks and tables. */
  readonly filing: Filing;
  /** As it is written for a reader or for EDGAR. */
  readonly page: Filing;
  readonly findings: readonly Finding[];
}

/** The draft in a file; `undefined` where it holds something else. A broken draft is a finding. */
export function readDraft(source: Source): DraftReading | undefined {
  if (!isDraft(source.text)) return undefined;
  const draft = parseDraft(source.text);
  if ('problem' in draft)
    return {
      filing: NO_FILING,
      page: NO_FILING,
      findings: [unreadable(draft.problem, draft.line)],
    };
  const { filing, findings } = filingOfDraft(draft);
  return { draft, filing, page: pageOfDraft(filing), findings };
}

const NO_FILING: Filing = {
  cusips: [],
  rules13G: [],
  notices: [],
  reportingPersons: [],
  items: [],
  transactions: [],
  relatedPersons: [],
  signatures: [],
  interest: { holdings: [], totals: [] },
  pages: [],
  listDoubts: {},
};

function unreadable(problem: string, line: number | undefined): Finding {
  return {
    code: 'draft-readable',
    severity: 'error',
    message: line === undefined ? problem : `Line ${line}: ${problem}`,
    cite: 'Stakeline, drafting',
    fix: 'Mend the draft; nothing else can be said of it until then.',
  };
}
