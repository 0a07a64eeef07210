import type { Finding } from './reading.ts';

/** A finding with the key by which an address names it. */
export interface KeyedFinding extends Finding {
  readonly key: string;
}

/** The finding of a doubt of the reader, which is shown as one. */
const DOUBT = 'fact-read-with-certainty';

export type Rank = 'error' | 'warning' | 'doubt' | 'note';

export function rankOf({ code, severity }: Finding): Rank {
  return code === DOUBT ? 'doubt' : severity;
}

const RANKS: readonly Rank[] = ['note', 'doubt', 'warning', 'error'];

/** The graver of two ranks. */
export function graver(a: Rank | undefined, b: Rank): Rank {
  return a !== undefined && RANKS.indexOf(a) > RANKS.indexOf(b) ? a : b;
}

/** Findings with their keys: the code, and a number for each after the first of a code. */
export function keyed(findings: readonly Finding[]): KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.code) ?? 0) + 1;
    seen.set(finding.code, count);
    return { ...finding, key: count === 1 ? finding.code : `${finding.code}~${count}` };
  });
}
