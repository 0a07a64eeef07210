import type { Correction, Entry, PlainEntry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import { inOrder } from './order.ts';
import { printEntry } from './print-journal.ts';
import { contentReference } from './reference.ts';

/** The entries that count, and what is wrong with the corrections among them. */
export interface Corrected {
  readonly entries: readonly PlainEntry[];
  readonly findings: readonly LedgerFinding[];
}

/** A correction may correct a correction; a line of more is a mistake. */
const LINE_MAX = 100;

/**
 * Takes out what was corrected and puts in what is right. The last correction of an entry counts; it
 * may itself be corrected, and then what it set aside counts again. The order of arrival plays no part.
 */
export function applyCorrections(entries: readonly Entry[]): Corrected {
  const corrections = entries.filter((entry) => entry.kind === 'correct');
  if (corrections.length === 0) {
    // Nothing is a correction, so that all entries are plain; a large journal is not copied.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { entries: entries as readonly PlainEntry[], findings: [] };
  }
  const others = entries.filter((entry) => entry.kind !== 'correct');
  const findings: LedgerFinding[] = [];
  const byReference = indexOf(entries, new Set(corrections.map(({ of }) => of)));
  const live = liveCorrections(corrections, byReference, findings);
  const gone = new Set<Entry>();
  const right: PlainEntry[] = [];
  for (const [reference, group] of grouped(live)) {
    const targets = (byReference.get(reference) ?? []).filter((entry) => entry.kind !== 'correct');
    if (targets.length === 0) continue;
    const chosen = chooseLatest(group, targets.length, findings);
    for (const [at, correction] of chosen.entries()) {
      const target = targets[at];
      if (target) gone.add(target);
      if (correction.right) right.push(correction.right);
    }
  }
  const kept = others.filter((entry) => !gone.has(entry));
  return { entries: [...kept, ...right], findings };
}

/** Entries by each reference that a correction uses: their own, or the one of their content. */
function indexOf(
  entries: readonly Entry[],
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const add = (reference: string, entry: Entry): void => {
    if (wanted.has(reference)) found.set(reference, [...(found.get(reference) ?? []), entry]);
  };
  const byContent = [...wanted].some((reference) => reference.startsWith('~'));
  for (const entry of entries) {
    if (entry.ref !== undefined) add(entry.ref, entry);
    if (byContent) add(contentReference(entry), entry);
  }
  return found;
}

/** The corrections that no live correction sets aside. */
function liveCorrections(
  corrections: readonly Correction[],
  byReference: ReadonlyMap<string, readonly Entry[]>,
  findings: LedgerFinding[],
): readonly Correction[] {
  for (const correction of inOrder(corrections)) {
    if (correction.kind === 'correct' && !byReference.has(correction.of)) {
      findings.push(unknownReference(correction));
    }
  }
  const setAsideBy = new Map<Entry, Correction[]>();
  for (const correction of corrections) {
    for (const target of byReference.get(correction.of) ?? []) {
      if (target.kind !== 'correct') continue;
      setAsideBy.set(target, [...(setAsideBy.get(target) ?? []), correction]);
    }
  }
  const known = new Map<Correction, boolean>();
  const isLive = (correction: Correction, line: readonly Correction[]): boolean => {
    const answer = known.get(correction);
    if (answer !== undefined) return answer;
    if (line.length > LINE_MAX || line.includes(correction)) {
      findings.push(inCircle(correction));
      return false;
    }
    const others = setAsideBy.get(correction) ?? [];
    const live = !others.some((other) => isLive(other, [...line, correction]));
    known.set(correction, live);
    return live;
  };
  // In their own order, so that in a circle it is always the same one that is left out.
  const ordered = inOrder(corrections).filter((entry) => entry.kind === 'correct');
  return ordered.filter((correction) => isLive(correction, []));
}

function grouped(corrections: readonly Correction[]): ReadonlyMap<string, readonly Correction[]> {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    groups.set(correction.of, [...(groups.get(correction.of) ?? []), correction]);
  }
  return groups;
}

/** As many as there are entries to correct, the latest first. */
function chooseLatest(
  corrections: readonly Correction[],
  count: number,
  findings: LedgerFinding[],
): readonly Correction[] {
  const latest = inOrder(corrections)
    .filter((entry) => entry.kind === 'correct')
    .toReversed();
  const chosen = latest.slice(0, count);
  const [refused] = latest.slice(count);
  const last = chosen.at(-1);
  if (refused && last && refused.day === last.day && printEntry(refused) !== printEntry(last)) {
    findings.push(twice(last, refused));
  }
  return chosen;
}

function unknownReference(correction: Correction): LedgerFinding {
  return {
    code: 'correction-names-an-entry',
    severity: 'error',
    message: `The correction of ${correction.day} is of “${correction.of}”, but no entry has that reference.`,
    fix: 'Copy the reference from `stakeline stake timeline --refs`.',
    day: correction.day,
    entries: [correction],
  };
}

function inCircle(correction: Correction): LedgerFinding {
  return {
    code: 'corrections-in-a-line',
    severity: 'error',
    message: `The correction of ${correction.day} is one of a circle, or of too long a line, of corrections.`,
    day: correction.day,
    entries: [correction],
  };
}

function twice(used: Correction, refused: Correction): LedgerFinding {
  return {
    code: 'corrected-once-a-day',
    severity: 'error',
    message: `Two corrections of ${used.day} set “${used.of}” right in different ways; the first of the two shown is used.`,
    fix: 'Correct the one that is wrong.',
    day: used.day,
    entries: [used, refused],
  };
}
