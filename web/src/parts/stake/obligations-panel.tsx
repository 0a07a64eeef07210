import type { ReactElement } from 'react';
import { useObligations } from '../../stake/stakes.ts';
import { Answer } from '../answer.tsx';
import { Empty } from '../empty.tsx';
import { Panel } from '../panel.tsx';
import { useAddressField } from '../use-address-field.ts';
import { LedgerFindings } from './ledger-findings.tsx';
import { ObligationEntry } from './obligation-entry.tsx';
import { QuestionList } from './question-list.tsx';
import styles from './stake-parts.module.css';

/** What had to be filed and by when, what is to come, and what only a person can answer. */
export function ObligationsPanel({ id }: { readonly id: string }): ReactElement {
  const [on] = useAddressField('on');
  return (
    <Answer query={useObligations(id, on)} what="Working out what is due">
      {({ obligations, questions, reportsOn, findings, today }) => (
        <>
          <Panel
            title="To be filed"
            aside={<small className={styles.dim}>{REPORTS[reportsOn]}</small>}
          >
            {obligations.length === 0 ? (
              <Empty title="Nothing has to be filed." />
            ) : (
              <ol className={styles.plain}>
                {obligations.toReversed().map((one) => (
                  <ObligationEntry
                    key={`${one.trigger} ${one.event}`}
                    obligation={one}
                    today={today}
                  />
                ))}
              </ol>
            )}
          </Panel>
          {questions.length > 0 && (
            <Panel title="Questions for you" aside={<span>{questions.length}</span>}>
              <QuestionList questions={questions} />
            </Panel>
          )}
          {findings.length > 0 && (
            <Panel title="Findings in the journal" aside={<span>{findings.length}</span>}>
              <LedgerFindings findings={findings} />
            </Panel>
          )}
        </>
      )}
    </Answer>
  );
}

const REPORTS = {
  none: 'reports on no schedule',
  open: 'which schedule it reports on is open',
  '13D': 'reports on Schedule 13D',
  '13G': 'reports on Schedule 13G',
} as const;
