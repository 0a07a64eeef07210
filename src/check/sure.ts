import type { Fact, Stated } from '../filing/fact.ts';
import type { Filing } from '../filing/filing.ts';
import type { ListName } from '../filing/list-names.ts';

/**
 * A fact that a check may rest on: stated, read, and beyond doubt.
 * Doubts are reported as such; a finding on top of a doubt would accuse the filer of our misreading.
 */
export function sure<T>(fact: Fact<T> | undefined): Stated<T> | undefined {
  return isSure(fact) ? fact : undefined;
}

/** The value of a sure fact. */
export function sureValue<T>(fact: Fact<T> | undefined): T | undefined {
  return sure(fact)?.value;
}

/** All facts of a list, or `undefined` as soon as one of them is absent, unread or doubtful. */
export function allSure<T>(facts: readonly (Fact<T> | undefined)[]): Stated<T>[] | undefined {
  const known = facts.map(sure).filter((fact) => fact !== undefined);
  return known.length === facts.length ? known : undefined;
}

/** Whether the reader takes a list of the filing to be whole and right. */
export function isWhole(filing: Filing, ...lists: readonly ListName[]): boolean {
  return lists.every((list) => filing.listDoubts[list] === undefined);
}

function isSure<T>(fact: Fact<T> | undefined): fact is Stated<T> {
  return fact?.value !== undefined && fact.doubt === undefined;
}
