import { classShares } from '../../law/share-count.ts';
import { amendmentDuty } from '../../law/trade-duties.ts';
import type { EntryKind } from '../journal/entry.ts';
import type { Duties } from './duties.ts';
import type { Look } from './look.ts';
import { NO_STATEMENT } from './no-statement.ts';
import { type Base, baseAfter, baseAt, type Regime } from './regime.ts';

/** What a day asks of a stake that reports on Schedule 13D. */
export function on13D(look: Look, reported: Base, duties: Duties): Regime {
  const base = baseAfter(reported, look);
  const changed = !look.acquired.isZero() || !look.givenAway.isZero();
  if (look.now.overFivePercent === false && changed && look.before.overFivePercent !== false) {
    duties.file(look, 'schedule-13d-exit', {
      reasons: [{ text: 'The holder owns no more than five percent.', cite: EXIT }],
    });
    return NO_STATEMENT;
  }
  askAboutFacts(look, changed, duties);
  if (!changed || !look.count) return { schedule: '13D', base };
  const given = { classShares: classShares(look.count), changes: base.changes };
  const duty = amendmentDuty(look.day, given, duties.calendar);
  if (!duty?.event) return { schedule: '13D', base };
  const text = `${duty.netChange.abs().grouped()} shares net since ${base.day} are one percent of the class or more.`;
  duties.file(look, 'schedule-13d-amendment', { reasons: [{ text, cite: '17 CFR 240.13d-2(a)' }] });
  return { schedule: '13D', base: baseAt(look) };
}

const EXIT = '17 CFR 240.13d-2(a); 17 CFR 240.13d-101, Item 5(e)';

/** Facts of the statement other than the number of shares. */
const FACTS: ReadonlyMap<EntryKind, string> = new Map([
  ['purpose', 'the purpose'],
  ['join', 'the persons who report'],
  ['leave', 'the persons who report'],
  ['powers', 'who votes and disposes'],
  ['right', 'the rights and contracts'],
]);

function askAboutFacts(look: Look, changed: boolean, duties: Duties): void {
  const facts = new Set(look.entries.flatMap(({ kind }) => FACTS.get(kind) ?? []));
  if (facts.size > 0) {
    const hangs = `If the change of ${[...facts].join(' and of ')} is material, an amendment is due.`;
    duties.ask(look, 'material-fact', hangs, 'schedule-13d-amendment');
  }
  const fell = look.now.overFivePercent === false && look.before.overFivePercent === true;
  if (fell && !changed) {
    const hangs = 'Five percent was passed downward because the class grew, without a sale.';
    duties.ask(look, 'denominator-only-change', hangs, 'schedule-13d-amendment');
  }
}
