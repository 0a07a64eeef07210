import type { Ownership } from '../law/ownership.ts';
import { classShares, type ShareCount } from '../law/share-count.ts';
import { type Day, dayInWords } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';

/*
 * Every sentence that Stakeline puts into a draft. Each is a template of the facts that it is given and
 * says nothing else; what reads well is for the filer to say better, as an edit.
 */

/** Item 5(a) for a person, or for all together. */
export function holdingSentence(who: string, owned: Ownership, on: Day, base?: ShareCount): string {
  const shares = owned.aggregateAmount.grouped();
  const underRights = owned.rights.filter(({ shares: counted }) => !counted.isZero());
  const rights = underRights.map(
    ({ right, shares: counted }) =>
      `${counted.grouped()} shares that may be acquired by a right exercisable from ${dayWithMonth(right.exercisableFrom)}`,
  );
  const including = rights.length === 0 ? '' : `, including ${rights.join(' and ')}`;
  const percent =
    base && owned.percent ? `, representing ${owned.percent.form.toString()}% of the class` : '';
  return `As of ${dayWithMonth(on)}, ${who} beneficially owned ${shares} shares${percent}${including}.`;
}

/** The count that percentages rest on. */
export function baseSentence(count: ShareCount): string {
  const { outstanding, heldByIssuer, asOf, document } = count;
  const source = document === undefined ? '' : `, as stated in ${document}`;
  const less = heldByIssuer
    ? ` Less ${heldByIssuer.grouped()} shares held by the issuer, the class is ${classShares(count).grouped()} shares.`
    : '';
  return `Percentages rest on ${outstanding.grouped()} shares outstanding as of ${dayWithMonth(asOf)}${source}.${less}`;
}

/** Item 5(b): the four powers of a person. */
export function powersSentence(who: string, owned: Ownership): string {
  return `${who}: ${[
    power('sole power to vote', owned.soleVotingPower),
    power('shared power to vote', owned.sharedVotingPower),
    power('sole power to dispose of', owned.soleDispositivePower),
    power('shared power to dispose of', owned.sharedDispositivePower),
  ].join('; ')}.`;
}

function power(kind: string, amount: Decimal): string {
  return `${kind} ${amount.grouped()} shares`;
}

/** Item 5(c), before the list of trades or instead of it. */
export function tradesSentence(count: number, from: Day, to: Day): string {
  const days = `from ${dayWithMonth(from)} to ${dayWithMonth(to)}`;
  return count === 0
    ? `There were no transactions in the class ${days}.`
    : `The transactions in the class ${days} were:`;
}

/** Item 5(e) of a filing that reports an exit, and of one that does not. */
export function exitSentence(who: string, day: Day | undefined): string {
  return day === undefined
    ? 'Not applicable.'
    : `On ${dayWithMonth(day)}, ${who} ceased to be the beneficial owner of more than five percent of the class.`;
}

/** Names as a sentence lists them: `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `December 30, 2003`, as statements write it. */
function dayWithMonth(day: Day): string {
  const [dayOfMonth = '', month = '', year = ''] = dayInWords(day).split(' ');
  return `${month} ${dayOfMonth}, ${year}`;
}
