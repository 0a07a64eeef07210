import type { Fact, Stated } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';

/**
 * A statement on its way to XML: values under the names of their elements, in no order.
 * The order, the limits and the namespaces come from the form (form-13d.ts, form-13g.ts), so that
 * printing and checking cannot disagree about them.
 */
export type XmlNode = XmlValue | XmlGroup;

export interface XmlValue {
  readonly kind: 'value';
  /** Not escaped, and not yet ASCII. */
  readonly text: string;
  /** Path of the fact that it states: `reportingPersons[1].percentOfClass`. */
  readonly path: string;
  readonly span?: Span;
}

export interface XmlGroup {
  readonly kind: 'group';
  readonly children: XmlChildren;
  /** Whose it is, where there may be several: the person's name. */
  readonly subject?: string;
}

export type XmlChildren = Readonly<Record<string, readonly XmlNode[]>>;

/** What stands under a name: nothing, one node or several. */
export type Content = XmlNode | undefined | readonly (XmlNode | undefined)[];

/** A group of what is there; nothing where nothing is. */
export function groupOf(
  contents: Readonly<Record<string, Content>>,
  subject?: string,
): XmlGroup | undefined {
  const children: Record<string, readonly XmlNode[]> = {};
  let isEmpty = true;
  for (const [name, content] of Object.entries(contents)) {
    if (content === undefined) continue;
    const nodes = [content].flat().filter((node) => node !== undefined);
    if (nodes.length === 0) continue;
    children[name] = nodes;
    isEmpty = false;
  }
  if (isEmpty) return undefined;
  return { kind: 'group', children, ...(subject !== undefined && { subject }) };
}

/** A text that comes from nowhere in a source. */
export function plain(text: string, path: string): XmlValue {
  return { kind: 'value', text, path };
}

/** A fact's value as text; nothing where the fact is absent or could not be read. */
export function textOf<T extends string | number | { toString(): string }>(
  fact: Fact<T> | undefined,
  path: string,
): XmlValue | undefined {
  if (fact?.value === undefined) return undefined;
  return at(fact, fact.value.toString(), path);
}

export function textsOf(facts: readonly Stated<string>[], path: string): XmlValue[] {
  return facts.map((fact, index) => at(fact, fact.value, `${path}[${index}]`));
}

/** `2025-12-31` as `12/31/2025`. */
export function dayOf(fact: Fact<Day> | undefined, path: string): XmlValue | undefined {
  if (fact?.value === undefined) return undefined;
  const [year, month, dayOfMonth] = fact.value.split('-');
  return at(fact, `${month}/${dayOfMonth}/${year}`, path);
}

export function yesNo(fact: Fact<boolean> | undefined, path: string): XmlValue | undefined {
  return fact?.value === undefined ? undefined : at(fact, fact.value ? 'Y' : 'N', path);
}

export function trueFalse(fact: Fact<boolean> | undefined, path: string): XmlValue | undefined {
  return fact?.value === undefined ? undefined : at(fact, String(fact.value), path);
}

function at({ span }: { readonly span?: Span }, text: string, path: string): XmlValue {
  return { kind: 'value', text, path, ...(span && { span }) };
}
