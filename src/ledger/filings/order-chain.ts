import type { LedgerFinding } from '../journal/finding.ts';
import {
  byText,
  type ChainFiling,
  dayOfOrder,
  isAmendment,
  numberOf,
  plainName,
  titleOf,
} from './chain-filing.ts';

/** Filings of one holder, or one group, on one class of one issuer, the earliest first. */
export interface Chain {
  readonly issuer?: string;
  readonly class?: string;
  readonly links: readonly ChainFiling[];
  /** What is missing, doubled or out of order. */
  readonly findings: readonly LedgerFinding[];
}

/**
 * Sorts filings into chains: one for each holder, issuer and class, in the order of filing. Gaps in the
 * numbers, numbers that come twice or fall, and filings that are the same are named.
 */
export function chainsOf(filings: readonly ChainFiling[]): readonly Chain[] {
  const bySubject = new Map<string, ChainFiling[]>();
  for (const link of filings) {
    const subject = subjectOf(link);
    const known = bySubject.get(subject);
    if (known) known.push(link);
    else bySubject.set(subject, [link]);
  }
  const groups = [...bySubject.values()].flatMap(groupsOf);
  return groups.map(orderChain).toSorted((one, other) => byText(firstName(one), firstName(other)));
}

function firstName({ links }: Chain): string {
  return `${links[0]?.filing.issuerName?.value ?? ''} ${links[0]?.name ?? ''}`;
}

/** Filings on one company, apart by class and holder. */
function groupsOf(links: readonly ChainFiling[]): readonly (readonly ChainFiling[])[] {
  let groups: readonly (readonly ChainFiling[])[] = [];
  for (const link of links) {
    // A filing of two persons brings the filings of each together.
    const own = groups.filter((group) =>
      group.some((other) => isSameClass(link, other) && haveSameHolder(link, other)),
    );
    groups = [...groups.filter((group) => !own.includes(group)), [...own.flat(), link]];
  }
  return groups;
}

/** By CUSIP, or by title where it changed. */
function isSameClass({ filing: one }: ChainFiling, { filing: other }: ChainFiling): boolean {
  const cusip = one.cusips[0]?.value;
  if (cusip !== undefined && cusip === other.cusips[0]?.value) return true;
  return plainName(one.securityTitle?.value) === plainName(other.securityTitle?.value);
}

/** The same filer in EDGAR's headers, or a person in both; filings that name nobody go with all. */
function haveSameHolder(one: ChainFiling, other: ChainFiling): boolean {
  const [holders, others] = [holdersOf(one), holdersOf(other)];
  if (holders.size === 0 || others.size === 0) return true;
  return [...holders].some((holder) => others.has(holder));
}

function holdersOf({ filing }: ChainFiling): ReadonlySet<string> {
  const filers = filing.submission?.parties.filter(({ role }) => role === 'filer') ?? [];
  const ciks = [
    ...filers.map(({ cik }) => cik?.value),
    ...filing.reportingPersons.map(({ cik }) => cik?.value),
  ];
  const names = [
    ...filers.map(({ name }) => plainName(name.value)),
    ...filing.reportingPersons.map(({ name }) => plainName(name?.value)),
  ];
  return new Set([
    ...ciks.filter((cik) => cik !== undefined),
    ...names.filter((name) => name !== ''),
  ]);
}

function subjectOf({ filing }: ChainFiling): string {
  const subject = filing.submission?.parties.find(({ role }) => role === 'subject');
  return subject?.cik?.value ?? plainName(filing.issuerName?.value);
}

function orderChain(links: readonly ChainFiling[]): Chain {
  const findings: LedgerFinding[] = [];
  const ordered = withoutRepeats(links.toSorted(byFiling), findings);
  findCusips(ordered, findings);
  findNumbers(ordered, findings);
  findFileNumbers(ordered, findings);
  findPrevious(ordered, findings);
  const last = ordered.at(-1)?.filing;
  return {
    ...(last?.issuerName?.value !== undefined && { issuer: last.issuerName.value }),
    ...(last?.securityTitle?.value !== undefined && { class: last.securityTitle.value }),
    links: ordered,
    findings,
  };
}

function byFiling(one: ChainFiling, other: ChainFiling): number {
  return (
    byText(dayOfOrder(one) ?? '', dayOfOrder(other) ?? '') ||
    (numberOf(one) ?? NUMBER_UNKNOWN) - (numberOf(other) ?? NUMBER_UNKNOWN) ||
    byText(acceptedAt(one), acceptedAt(other)) ||
    byText(one.name, other.name)
  );
}

/** After every number of the same day. */
const NUMBER_UNKNOWN = 10_000;

function acceptedAt({ filing }: ChainFiling): string {
  return filing.submission?.acceptedAt?.value ?? '';
}

/** The same submission twice is one filing. */
function withoutRepeats(
  links: readonly ChainFiling[],
  findings: LedgerFinding[],
): readonly ChainFiling[] {
  const seen = new Map<string, ChainFiling>();
  return links.filter((link) => {
    const accession = link.filing.submission?.accession?.value;
    if (accession === undefined) return true;
    const first = seen.get(accession);
    seen.set(accession, first ?? link);
    if (first) {
      findings.push({
        code: 'filing-once-in-chain',
        severity: 'note',
        message: `${link.name} is the same submission as ${first.name} (${accession}); it is left out.`,
      });
    }
    return first === undefined;
  });
}

function findNumbers(links: readonly ChainFiling[], findings: LedgerFinding[]): void {
  const [first] = links;
  const start = first && numberOf(first);
  if (first && (start === undefined ? isAmendment(first.filing) : start > 0)) {
    findings.push({
      code: 'chain-has-its-original',
      severity: 'warning',
      message: `The chain begins with ${titleOf(first)}: the original statement${(start ?? 2) > 1 ? ' and what came between' : ''} is not here, so what it said of items that were not amended since is not known.`,
    });
  }
  for (const [at, link] of links.entries()) {
    const next = links[at + 1];
    const [number, following] = [numberOf(link), next && numberOf(next)];
    if (!next || number === undefined || following === undefined) continue;
    // Schedule 13D and Schedule 13G number their amendments each for itself.
    if (following === number + 1 || scheduleOf(link) !== scheduleOf(next)) continue;
    findings.push(wrongNumber(link, next, number, following));
  }
}

function scheduleOf({ filing }: ChainFiling): string {
  return filing.form?.value?.slice(0, '13D'.length) ?? '';
}

function wrongNumber(
  link: ChainFiling,
  next: ChainFiling,
  number: number,
  following: number,
): LedgerFinding {
  const pair = `${titleOf(link)} is followed by ${titleOf(next)}`;
  if (following > number) {
    const missing =
      following === number + 2
        ? `amendment ${number + 1} is`
        : `amendments ${number + 1} to ${following - 1} are`;
    return {
      code: 'chain-without-gaps',
      severity: 'warning',
      message: `${capital(pair)}: ${missing} not here.`,
    };
  }
  const code = following === number ? 'amendment-number-once' : 'amendment-numbers-rise';
  const message = `${capital(pair)}: ${following === number ? 'the number comes twice' : 'the numbers fall'}.`;
  return { code, severity: 'warning', message };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function findCusips(links: readonly ChainFiling[], findings: LedgerFinding[]): void {
  for (const [at, link] of links.entries()) {
    const next = links[at + 1];
    const [cusip, following] = [link.filing.cusips[0]?.value, next?.filing.cusips[0]?.value];
    if (!next || cusip === undefined || following === undefined || cusip === following) continue;
    findings.push({
      code: 'chain-of-one-cusip',
      severity: 'warning',
      message: `The CUSIP changes from ${cusip} (${titleOf(link)}) to ${following} (${titleOf(next)}); the title of the class is the same.`,
    });
  }
}

/** EDGAR gives all 13D and 13G filings on one subject company one file number. */
function findFileNumbers(links: readonly ChainFiling[], findings: LedgerFinding[]): void {
  const numbers = new Map<string, ChainFiling>();
  for (const link of links) {
    const subject = link.filing.submission?.parties.find(({ role }) => role === 'subject');
    const number = subject?.fileNumber?.value;
    if (number !== undefined && !numbers.has(number)) numbers.set(number, link);
  }
  if (numbers.size < 2) return;
  const listed = [...numbers].map(([number, link]) => `${number} (${titleOf(link)})`).join(', ');
  findings.push({
    code: 'chain-of-one-file-number',
    severity: 'warning',
    message: `EDGAR’s headers give different file numbers: ${listed}. They may be of different companies.`,
  });
}

/** An amendment that names the filing before it should find it here. */
function findPrevious(links: readonly ChainFiling[], findings: LedgerFinding[]): void {
  const accessions = links.map(({ filing }) => filing.submission?.accession?.value);
  for (const [at, link] of links.entries()) {
    const previous = link.filing.previousAccession?.value;
    if (previous === undefined || accessions.slice(0, at).includes(previous)) continue;
    findings.push({
      code: 'previous-filing-in-chain',
      severity: 'warning',
      message: `${capital(titleOf(link))} says that it amends ${previous}, which is not among the filings before it.`,
    });
  }
}
