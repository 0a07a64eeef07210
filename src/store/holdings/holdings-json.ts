import type { OwnershipHistory } from './history-of.ts';
import type { HoldersOn } from './holders-on.ts';
import type { HoldingInForce } from './in-force.ts';
import type { StakeOf } from './stakes-of.ts';
import type { HeldStatement, StatedHolding } from './statement.ts';

/*
 * Answers about holdings as JSON, for the command line and the HTTP API alike: decimals are strings
 * of digits, what is absent is null.
 */

/** The filing on which a number rests. */
export interface StatementJson {
  readonly filing: number;
  readonly accession: string | null;
  readonly form: string | null;
  readonly issuerName: string | null;
  readonly securityTitle: string | null;
  readonly cusips: readonly string[];
  readonly eventDate: string | null;
  readonly filedDate: string | null;
}

export interface HoldingJson {
  readonly name: string | null;
  readonly cik: string | null;
  readonly aggregateAmount: string | null;
  readonly percentOfClass: string | null;
  /** The facts of these that the reader is not sure of. */
  readonly doubts: readonly string[];
}

/** A holder with its latest statement, and who files that jointly with it. */
export interface HolderJson extends HoldingJson {
  readonly jointWith: readonly string[];
  readonly statement: StatementJson;
}

export interface HoldersJson {
  readonly day: string;
  readonly basis: 'event' | 'filed';
  readonly threshold: string;
  readonly policy: string;
  readonly holders: readonly HolderJson[];
  /** Of whom the latest statement gives no percent. */
  readonly unclear: readonly HolderJson[];
  /** Statements without a day of the kind asked for. */
  readonly undated: number;
  /** Statements that the answer rests on. */
  readonly statements: number;
}

export function holdersJson(answer: HoldersOn): HoldersJson {
  return {
    day: answer.day,
    basis: answer.basis,
    threshold: answer.threshold.toString(),
    policy: answer.policy,
    holders: answer.holders.map(holderJson),
    unclear: answer.unclear.map(holderJson),
    undated: answer.undated.length,
    statements: answer.statements,
  };
}

export interface StakeOfJson {
  readonly issuerName: string | null;
  readonly securityTitle: string | null;
  readonly holdings: readonly HoldingJson[];
  readonly statements: number;
  readonly firstDay: string | null;
  readonly latest: StatementJson;
}

export function stakesJson(stakes: readonly StakeOf[]): StakeOfJson[] {
  return stakes.map(({ issuerName, securityTitle, holdings, statements, firstDay, latest }) => ({
    issuerName,
    securityTitle,
    holdings: holdings.map(holdingJson),
    statements,
    firstDay: firstDay ?? null,
    latest: statementJson(latest),
  }));
}

export interface HistoryJson {
  readonly issuerName: string | null;
  readonly basis: 'event' | 'filed';
  readonly policy: string;
  readonly undated: number;
  readonly classes: readonly {
    readonly securityTitle: string | null;
    readonly statements: number;
    readonly points: readonly HistoryPointJson[];
  }[];
}

export interface HistoryPointJson {
  readonly day: string;
  readonly shares: string;
  readonly percent: string;
  readonly sharesOfPersons: string;
  readonly overlap: string;
  readonly statements: readonly {
    readonly persons: readonly string[];
    readonly shares: string;
    readonly percent: string;
    readonly statement: StatementJson;
  }[];
}

export function historyJson(history: OwnershipHistory): HistoryJson {
  const { issuerName, basis, policy, undated } = history;
  return {
    issuerName,
    basis,
    policy,
    undated,
    classes: history.classes.map(({ securityTitle, statements, points }) => ({
      securityTitle,
      statements,
      points: points.map((point) => ({
        day: point.day,
        shares: point.shares.toString(),
        percent: point.percent.toString(),
        sharesOfPersons: point.sharesOfPersons.toString(),
        overlap: point.overlap.toString(),
        statements: point.statements.map((counted) => ({
          persons: counted.persons,
          shares: counted.shares.toString(),
          percent: counted.percent.toString(),
          statement: statementJson(counted.statement),
        })),
      })),
    })),
  };
}

function holderJson({ person, statement }: HoldingInForce): HolderJson {
  return {
    ...holdingJson(person),
    jointWith: statement.persons
      .filter((other) => other !== person)
      .flatMap(({ name }) => name ?? []),
    statement: statementJson(statement),
  };
}

function holdingJson({ name, cik, amount, percent, doubts }: StatedHolding): HoldingJson {
  return {
    name,
    cik,
    aggregateAmount: amount?.toString() ?? null,
    percentOfClass: percent?.toString() ?? null,
    doubts,
  };
}

function statementJson(statement: HeldStatement): StatementJson {
  return {
    filing: statement.filingId,
    accession: statement.accession,
    form: statement.form,
    issuerName: statement.issuerName,
    securityTitle: statement.securityTitle,
    cusips: statement.cusips,
    eventDate: statement.eventDate ?? null,
    filedDate: statement.filedDate ?? null,
  };
}
