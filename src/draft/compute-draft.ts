import type { Filing } from '../filing/filing.ts';
import type { ChainFiling } from '../ledger/filings/chain-filing.ts';
import { type StatementInForce, statementInForce } from '../ledger/filings/statement-in-force.ts';
import type { PlainEntry, Stake } from '../ledger/journal/entry.ts';
import { printEntry } from '../ledger/journal/print-journal.ts';
import { positionOn, type Replay } from '../ledger/journal/replay.ts';
import { type OwnershipOn, ownershipOn } from '../ledger/stake/ownership-on.ts';
import type { Day } from '../value/day.ts';
import { carriedSections } from './carried-sections.ts';
import type { Computed, Fields } from './draft.ts';
import { items13D } from './items-13d.ts';
import { items13G } from './items-13g.ts';
import { type ListedTrades, listedTrades } from './listed-trades.ts';
import { type Asked, type NextFiling, nextFiling, type Refused } from './next-filing.ts';
import { type DraftPerson, draftPersons, personSections } from './persons.ts';
import { statementFields } from './statement-fields.ts';

export interface DraftGiven extends Asked {
  readonly stake: Stake;
  readonly replayed: Replay;
  /** The statement on file: an original and its amendments, the earliest first; none for a first filing. */
  readonly links: readonly ChainFiling[];
}

/** All that the parts of a draft are worked out from. */
export interface Basis {
  readonly on: Day;
  readonly stake: Stake;
  readonly next: NextFiling;
  readonly owned: OwnershipOn;
  readonly persons: readonly DraftPerson[];
  readonly inForce: StatementInForce;
  readonly links: readonly ChainFiling[];
  readonly last?: ChainFiling;
  /** The last filing that has cover pages. */
  readonly paged?: ChainFiling;
  /** A filing on the schedule that is drafted, whose items can be carried. */
  readonly lastOfSchedule?: Filing;
  readonly trades?: ListedTrades;
  /** Entries that counted since the last filing, in their order; all of them for a first. */
  readonly since: readonly PlainEntry[];
}

/**
 * The computed part of the next filing. Refused where nothing is due, where the schedule is open, and
 * where the journal contradicts itself, because every number would be unsure.
 */
export function computeDraft(given: DraftGiven): Computed | Refused {
  const { replayed, links, on, stake } = given;
  const broken = replayed.findings.find(({ severity }) => severity === 'error');
  if (broken) return { refused: `The journal contradicts itself: ${broken.message}` };
  const next = nextFiling(replayed, links, given);
  if ('refused' in next) return next;
  const basis = basisOf(given, next);
  const { sections, unchanged } = next.form.startsWith('13D') ? items13D(basis) : items13G(basis);
  const lists = next.form.startsWith('13D') ? (basis.trades?.movements ?? []) : [];
  return {
    on,
    form: next.form,
    kind: next.kind,
    reasons: next.reasons,
    unchanged: [...missingLink(next, links), ...unchanged],
    sections: new Map<string, Fields>([
      ['statement', statementFields(basis, stake)],
      ...carriedSections(basis),
      ...personSections(basis),
      ...sections,
    ]),
    trades: lists.map(printEntry),
  };
}

function basisOf({ replayed, links, on, stake }: DraftGiven, next: NextFiling): Basis {
  const position = positionOn(replayed, on);
  const owned = ownershipOn(position, on);
  const schedule = next.form.slice(0, '13D'.length);
  // Items of the other schedule have the same numbers and ask for other things.
  const inForce = statementInForce(
    links.filter(({ filing }) => filing.form?.value?.startsWith(schedule)),
  );
  const last = links.at(-1);
  const paged = links.findLast(({ filing }) => filing.reportingPersons.length > 0);
  const lastOfSchedule = links.findLast(({ filing }) => filing.form?.value?.startsWith(schedule));
  const { onFile } = next;
  const previous = onFile?.form.startsWith('13D') ? onFile.day : undefined;
  const trades = listedTrades(replayed, on, previous);
  return {
    on,
    stake,
    next,
    owned,
    persons: draftPersons(owned, position, paged, next.form),
    inForce,
    links,
    ...(last && { last }),
    ...(paged && { paged }),
    ...(lastOfSchedule && { lastOfSchedule: lastOfSchedule.filing }),
    ...(trades && { trades }),
    since: replayed.days
      .filter(({ day }) => day <= on && (onFile?.day === undefined || day > onFile.day))
      .flatMap(({ entries }) => entries),
  };
}

/** The filings at hand may end before the last one that the journal names. */
function missingLink({ onFile }: NextFiling, links: readonly ChainFiling[]): string[] {
  const last = links.at(-1);
  const form = last?.filing.form?.value;
  if (!onFile || (form === onFile.form && isSameDay(last, onFile.day))) return [];
  const number = onFile.number ? ` number ${onFile.number}` : '';
  const when = onFile.day === undefined ? '' : ` filed ${onFile.day}`;
  return [
    `The last statement on file, the ${onFile.form}${number}${when}, is not among the filings given: what it changed is not known here.`,
  ];
}

function isSameDay(link: ChainFiling | undefined, day: Day | undefined): boolean {
  const filed = link?.filing.submission?.filedDate?.value;
  return filed === undefined || day === undefined || filed === day;
}
