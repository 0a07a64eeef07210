import type { ListDoubts } from '../../filing/filing.ts';
import { LIST_NAMES, type ListName } from '../../filing/list-names.ts';
import type { Span } from '../../source/span.ts';
import type { Element } from './element.ts';
import type { Problems } from './problems.ts';

/** Namespace of addresses and attached documents in both schedules. */
const COMMON_NAMESPACE = 'http://www.sec.gov/edgar/common';

/**
 * An XML statement while it is read.
 * Every element that a reader asks for is ticked off here, so that what nobody asked for can be
 * reported at the end.
 */
export class StatementXml {
  readonly text: string;
  readonly problems: Problems;
  readonly #namespace: string;
  /** By the elements' numbers. */
  readonly #taken: boolean[] = [];
  readonly #textTaken: boolean[] = [];
  /** Repetitions of what a statement has once; told where they are found, and not looked into. */
  readonly #repeated = new Set<Element>();
  readonly #doubts = new Map<Element, string>();
  readonly #listDoubts = new Map<ListName, { doubt: string; span: Span }>();

  constructor(text: string, root: Element, problems: Problems) {
    this.text = text;
    this.problems = problems;
    this.#namespace = root.namespace;
    this.#taken[root.index] = true;
  }

  /** The child of this name. Where there are several the first, in doubt unless all are alike. */
  one(parent: Element | undefined, name: string): Element | undefined {
    let first: Element | undefined;
    for (const child of parent?.children ?? []) {
      if (child.name !== name || !this.#isOurs(child)) continue;
      if (first) {
        this.#tellRepeated(this.all(parent, name));
        break;
      }
      first = child;
      this.#taken[child.index] = true;
    }
    return first;
  }

  /** All children of this name, in order. */
  all(parent: Element | undefined, name: string): Element[] {
    const found: Element[] = [];
    if (!parent) return found;
    for (const child of parent.children) {
      if (child.name !== name || !this.#isOurs(child)) continue;
      this.#taken[child.index] = true;
      found.push(child);
    }
    return found;
  }

  /** An element's own text; ticked off. */
  textOf(element: Element): string {
    this.#textTaken[element.index] = true;
    return element.text;
  }

  /** Why what an element says may be misread. */
  doubtOf(element: Element): string | undefined {
    const known = this.#doubts.get(element);
    return known ?? (element.closed ? undefined : `The end tag of <${element.name}> is missing.`);
  }

  /** Notes that a list may lack an entry. */
  doubtList(list: ListName, doubt: string, span: Span): void {
    if (!this.#listDoubts.has(list)) this.#listDoubts.set(list, { doubt, span });
  }

  get listDoubts(): ListDoubts {
    return Object.fromEntries(this.#listDoubts);
  }

  slice({ from, to }: Span): string {
    return this.text.slice(from, to);
  }

  /** Whether elements stand inside that no reader has asked for so far. */
  hasLeftovers(element: Element): boolean {
    return element.children.some((child) => !this.#taken[child.index] || this.hasLeftovers(child));
  }

  /** Reports what no reader asked for. */
  reportLeftovers(root: Element): void {
    for (const child of root.children) {
      if (this.#taken[child.index]) {
        if (!this.#repeated.has(child)) this.reportLeftovers(child);
        continue;
      }
      const message = `<${child.name}> is no element of a statement at this place; it is not read.`;
      this.problems.add('xml-element-known', message, child.span);
    }
    if (!this.#textTaken[root.index] && root.text.trim() !== '') {
      const message = `Text stands in <${root.name}>, which holds only elements; it is not read.`;
      this.problems.add('xml-text-in-place', message, root.span);
    }
  }

  #tellRepeated([first, ...others]: readonly Element[]): void {
    if (!first) return;
    const { name } = first;
    for (const other of others) this.#repeated.add(other);
    const message = `<${name}> stands ${others.length + 1} times where a statement has it once.`;
    const also = others.slice(0, REPEATS_SHOWN).map(({ span }) => ({ span, message: 'again' }));
    this.problems.add('xml-element-once', `${message} The first is read.`, first.span, also);
    if (others.some((other) => this.slice(other.inner) !== this.slice(first.inner))) {
      this.#doubtAll(first, `${message} They differ.`);
      // What the others hold may be entries of any list.
      if (first.children.length > 0) {
        for (const list of LIST_NAMES) this.doubtList(list, `${message} They differ.`, first.span);
      }
    }
  }

  /** An unbound prefix is a fault of the markup, told already. */
  #isOurs({ namespace }: Element): boolean {
    return namespace === this.#namespace || namespace === COMMON_NAMESPACE || namespace === '';
  }

  #doubtAll(element: Element, doubt: string): void {
    this.#doubts.set(element, doubt);
    for (const child of element.children) this.#doubtAll(child, doubt);
  }
}

/** Further places told with a repeated element. */
const REPEATS_SHOWN = 5;
