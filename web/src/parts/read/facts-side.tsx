import type { ReactElement, Ref } from 'react';
import type { Reading } from '../../reading/reading.ts';
import { FactsPanel } from './facts-panel.tsx';
import styles from './facts-side.module.css';

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly reading: Reading;
  /** The fact or finding under the pointer or with the focus, or none. */
  readonly onPoint: (key: string | undefined) => void;
}

/** The side of a reading on which its findings and facts stand. */
export function FactsSide({ ref, reading, onPoint }: Props): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- It hears what happens to the buttons in it.
    <aside
      ref={ref}
      className={styles.facts}
      aria-label="Findings and facts"
      onPointerMove={(event) => {
        // A panel that moves under a resting pointer points at nothing.
        if (event.movementX !== 0 || event.movementY !== 0) onPoint(keyAt(event.target));
      }}
      onPointerLeave={() => onPoint(undefined)}
      onFocus={(event) => onPoint(keyAt(event.target))}
      onBlur={() => onPoint(undefined)}
    >
      <FactsPanel reading={reading} />
    </aside>
  );
}

/** The key of the fact or finding that an element of the panel belongs to. */
function keyAt(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-at]')?.getAttribute('data-at') ?? undefined;
}
