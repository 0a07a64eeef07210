import { memo, type ReactElement } from 'react';
import type { Reading } from '../../reading/reading.ts';
import { statementRows, submissionRows } from '../../reading/statement-rows.ts';
import { useChoice } from './choice.ts';
import { FactRows } from './fact-rows.tsx';
import { FindingList } from './finding-list.tsx';
import { ItemList } from './item-list.tsx';
import { PersonTable } from './person-table.tsx';
import { Section } from './section.tsx';
import { SignatureList } from './signature-list.tsx';
import { TradeTable } from './trade-table.tsx';

/** Findings first, then the facts in the order of the form. */
export const FactsPanel = memo(function FactsPanel({
  reading: { filing, confirmations },
}: {
  readonly reading: Reading;
}): ReactElement {
  const { facts, findings } = useChoice().index;
  const { reportingPersons, transactions, items, signatures } = filing;
  return (
    <>
      <Section title="Findings" count={findings.length}>
        <FindingList findings={findings} confirmations={confirmations} />
      </Section>
      <Section title="Statement">
        <FactRows rows={statementRows(filing, facts)} />
      </Section>
      <Section title="Reporting persons" count={reportingPersons.length}>
        <PersonTable persons={reportingPersons} />
      </Section>
      {transactions.length > 0 && (
        <Section title="Trades" count={transactions.length}>
          <TradeTable trades={transactions} />
        </Section>
      )}
      {items.length > 0 && (
        <Section title="Items" count={items.length}>
          <ItemList items={items} form={filing.form} />
        </Section>
      )}
      <Section title="Signatures" count={signatures.length}>
        <SignatureList signatures={signatures} />
      </Section>
      {filing.accession !== null && (
        <Section title="EDGAR’s header">
          <FactRows rows={submissionRows(filing, facts)} />
        </Section>
      )}
    </>
  );
});
