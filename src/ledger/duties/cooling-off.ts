import { type Answered, answerOn } from '../../law/define.ts';
import { type CoolingOff, coolingOff } from '../../law/rules/cooling-off.ts';
import type { Day } from '../../value/day.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import { inOrder } from '../journal/order.ts';
import type { Look } from './look.ts';
import type { Obligation, Standing } from './obligation.ts';

/** Days on which the shares may not be voted and no more be acquired, and the rule that says so. */
export interface Ban {
  readonly from: Day;
  /** The last day; absent while Schedule 13D, from which it is counted, is not filed. */
  readonly through?: Day;
  readonly version: Answered<CoolingOff>['version'];
}

/** What a holder who loses Schedule 13G by a control purpose or at twenty percent must keep from. */
export function banAfter({ trigger, event }: Obligation, { metBy }: Standing): Ban | undefined {
  if (!BANNING.has(trigger.name)) return undefined;
  const found = answerOn(coolingOff, event, { event, filed: metBy?.day ?? event });
  if (!found) return undefined;
  const { restrictedFrom: from, restrictedThrough } = found.answer;
  return { from, ...(metBy && { through: restrictedThrough }), version: found.version };
}

const BANNING = new Set([
  'schedule-13d-after-control-purpose',
  'schedule-13d-after-twenty-percent',
]);

/** Tells of each day within a ban, after the first, on which more was acquired. */
export function acquiredWithin(bans: readonly Ban[], looks: readonly Look[]): LedgerFinding[] {
  return bans.flatMap((ban) =>
    looks.filter((look) => breaks(ban, look)).map((look) => told(ban, look)),
  );
}

/** A right that comes within sixty days by itself is no act of the holder. */
function breaks({ from, through }: Ban, { day, acquired, entries, ahead }: Look): boolean {
  if (ahead || acquired.isZero() || entries.length === 0) return false;
  return day > from && (through === undefined || day <= through);
}

function told({ from, through, version }: Ban, { day, acquired, entries }: Look): LedgerFinding {
  const until =
    through === undefined ? 'the tenth day after Schedule 13D is filed' : `the end of ${through}`;
  return {
    code: 'nothing-acquired-while-cooling-off',
    severity: 'warning',
    message: `On ${day} ${acquired.grouped()} shares were acquired, though from ${from} until ${until} nothing may be (${version.cite}).`,
    fix: 'Have counsel look at it; the ban holds for voting too.',
    day,
    entries: inOrder(entries).filter(({ kind }) => kind === 'purchase' || kind === 'exercise'),
  };
}
