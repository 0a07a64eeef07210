import { ledgerFindingsJson } from '../journal/findings-json.ts';
import type { FoldedChain } from './folded-chain.ts';
import type { Reconciled } from './reconcile.ts';
import type { InForce, StatementInForce } from './statement-in-force.ts';

/** A chain as JSON: its filings, the statement in force with origins, changes and reconciliation. */
export function chainJson({ chain, statement, changes, reconciled, late }: FoldedChain): object {
  return {
    issuer: chain.issuer ?? null,
    class: chain.class ?? null,
    filings: changes.map(({ origin }) => origin),
    inForce: statementJson(statement),
    changes: changes.map(({ origin, facts, items }) => ({ filing: origin.name, facts, items })),
    reconciled: reconciled.map(reconciledJson),
    findings: ledgerFindingsJson([...chain.findings, ...late]),
  };
}

function statementJson(statement: StatementInForce): object {
  const { reportingPersons, relatedPersons } = statement;
  return {
    issuerName: factJson(statement.issuerName),
    securityTitle: factJson(statement.securityTitle),
    cusip: factJson(statement.cusip),
    eventDate: factJson(statement.eventDate),
    outstanding: factJson(statement.outstanding),
    notices: factJson(statement.notices),
    reportingPersons: reportingPersons
      ? {
          origin: reportingPersons.origin,
          value: reportingPersons.value.map((person) => ({
            name: person.name?.value ?? null,
            aggregateAmount: person.aggregateAmount?.value ?? null,
            percentOfClass: person.percentOfClass?.value ?? null,
          })),
        }
      : null,
    relatedPersons: relatedPersons
      ? { origin: relatedPersons.origin, value: relatedPersons.value.map(({ name }) => name.value) }
      : null,
    items: statement.items.map(({ number, heading, pieces, doubt }) => ({
      number,
      heading: heading ?? null,
      doubt: doubt ?? null,
      pieces,
    })),
    terms: statement.terms,
  };
}

function factJson<T>(fact: InForce<T> | undefined): object | null {
  return fact ? { value: fact.value, origin: fact.origin, doubt: fact.doubt ?? null } : null;
}

function reconciledJson(one: Reconciled): object {
  return {
    from: one.from.name,
    to: one.to.name,
    whose: one.whose ?? null,
    before: one.before,
    after: one.after,
    traded: one.traded,
    unexplained: one.unexplained,
    tradesAfter: one.tradesAfter ?? null,
    hint: one.hint ?? null,
    doubts: one.doubts,
  };
}
