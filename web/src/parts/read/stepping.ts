import { useEffect } from 'react';

/** The key of the next or previous finding or fact, in the order of the panel. */
export function stepped(
  panel: Element,
  chosen: string | undefined,
  step: 'n' | 'p' | 'j' | 'k',
): string | undefined {
  const kind = step === 'n' || step === 'p' ? '[data-finding]' : '[data-at^="/"]';
  const keys = Array.from(panel.querySelectorAll(kind), (one) => one.getAttribute('data-at'));
  const at = keys.indexOf(chosen ?? null);
  const isForward = step === 'n' || step === 'j';
  // With nothing chosen, forward begins at the first and backward at the last.
  const next = at < 0 ? (isForward ? 0 : keys.length - 1) : at + (isForward ? 1 : -1);
  return keys[next] ?? undefined;
}

/** Brings the entry of what is chosen into sight, for it may have been chosen in the source. */
export function useChosenInSight(
  panel: { readonly current: Element | null },
  chosen: string | undefined,
): void {
  useEffect(() => {
    if (chosen === undefined) return;
    const entry = panel.current?.querySelector(`[data-at="${CSS.escape(chosen)}"]`);
    entry?.scrollIntoView({ block: 'nearest' });
  }, [panel, chosen]);
}
