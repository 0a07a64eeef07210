import type { HeldStatement, StatedHolding } from './statement.ts';

/**
 * Tells which persons of several statements are one holder: those with the same name, in whatever
 * spelling, or the same CIK. A CIK that the reader is not sure of joins nobody.
 * Gives each person a text that is the same for the same holder.
 */
export function holderIdentity(
  statements: readonly HeldStatement[],
): (person: StatedHolding) => string {
  const first = new Map<string, string>();
  const rootOf = (sign: string): string => {
    const next = first.get(sign);
    if (next === undefined || next === sign) return sign;
    const root = rootOf(next);
    first.set(sign, root);
    return root;
  };
  for (const person of statements.flatMap(({ persons }) => persons)) {
    const [sign = '', ...others] = signsOf(person);
    for (const other of others) first.set(rootOf(other), rootOf(sign));
  }
  return (person) => rootOf(signsOf(person)[0] ?? '');
}

function signsOf({ nameKey, cik, doubts }: StatedHolding): string[] {
  return [
    ...(nameKey ? [`name ${nameKey}`] : []),
    ...(cik !== null && !doubts.includes('cik') ? [`cik ${cik}`] : []),
  ];
}
