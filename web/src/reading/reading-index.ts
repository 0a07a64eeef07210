import type { Light } from '../source/lights.ts';
import { Facts } from './facts.ts';
import { graver, type KeyedFinding, keyed, type Rank, rankOf } from './findings.ts';
import { pointerOf } from './pointer.ts';
import type { Reading, Span } from './reading.ts';

/** The places of what is chosen: its own, and others that a finding speaks of. */
export interface PlacesOf {
  readonly own: Span | undefined;
  readonly beside: readonly Span[];
}

/**
 * Joins facts and findings of a reading to their places.
 * Whatever can be chosen has a key: a fact its pointer (which begins with `/`), a finding its code.
 */
export class ReadingIndex {
  readonly facts: Facts;
  readonly findings: readonly KeyedFinding[];
  /** The gravest finding about each fact, by pointer. */
  readonly #ranks = new Map<string, Rank>();

  constructor({ filing, findings }: Reading) {
    this.facts = new Facts(filing);
    this.findings = keyed(findings);
    for (const finding of findings) {
      if (finding.path === null) continue;
      const pointer = pointerOf(finding.path);
      this.#ranks.set(pointer, graver(this.#ranks.get(pointer), rankOf(finding)));
    }
  }

  rank(pointer: string): Rank | undefined {
    return this.#ranks.get(pointer);
  }

  placesOf(key: string): PlacesOf {
    if (key.startsWith('/')) return { own: this.facts.span(key), beside: [] };
    const finding = this.findings.find((one) => one.key === key);
    return {
      own: finding?.span ?? undefined,
      beside: finding?.also.flatMap(({ span }) => (span ? [span] : [])) ?? [],
    };
  }

  /** The key of what stands at a piece of the source: a finding rather than a fact around it. */
  keyAt([start, end]: Span, isShown: (key: string) => boolean): string | undefined {
    const pointer = this.facts.touching([start, end], isShown);
    const fact = pointer === undefined ? undefined : this.facts.span(pointer);
    const finding = this.findings.find(
      ({ span }) =>
        span && span[0] <= end && span[1] >= start && (!fact || lengthOf(span) <= lengthOf(fact)),
    );
    return finding?.key ?? pointer;
  }

  /** What is always lit: every fact faintly, and every finding by its rank. */
  lights(): Light[] {
    const facts = this.facts.places().map(([, span]): Light => ({ kind: 'fact', span }));
    const findings = this.findings.flatMap((finding): Light[] =>
      finding.span ? [{ kind: rankOf(finding), span: finding.span }] : [],
    );
    return [...facts, ...findings];
  }
}

function lengthOf([from, to]: Span): number {
  return to - from;
}
