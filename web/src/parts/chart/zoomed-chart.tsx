import { type ReactElement, useCallback, useMemo } from 'react';
import { useAddressField } from '../use-address-field.ts';
import type { Mark } from './mark.ts';
import { StepChart } from './step-chart.tsx';
import type { Steps } from './steps.ts';
import { ZoomButtons } from './zoom-buttons.tsx';
import styles from './zoomed-chart.module.css';

interface Props {
  /** What the picture shows, for those who do not see it; a table of the same belongs beside it. */
  readonly label: string;
  readonly lines: readonly Steps[];
  readonly marks?: readonly Mark[];
  /** The first and last day worth looking at. */
  readonly all: readonly [string, string];
  /** How to read it. */
  readonly hint: string;
}

/** A step chart with its zoom, which is in the address and holds for all charts of a page. */
export function ZoomedChart({ label, lines, marks, all, hint }: Props): ReactElement {
  const [zoom, setZoom] = useAddressField('zoom');
  const range = useMemo(() => rangeIn(zoom), [zoom]);
  const onRange = useCallback(
    (next: readonly [string, string] | undefined) => setZoom(next?.join('..')),
    [setZoom],
  );
  return (
    <div className={styles.zoomed}>
      <StepChart
        label={label}
        lines={lines}
        range={range ?? all}
        onRange={onRange}
        {...(marks && { marks })}
      />
      <div className={styles.below}>
        {all[0] < all[1] && <ZoomButtons all={all} range={range} onRange={onRange} />}
        <small>{hint}</small>
      </div>
    </div>
  );
}

function rangeIn(zoom: string | undefined): readonly [string, string] | undefined {
  const days = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(zoom ?? '');
  const [, from, to] = days ?? [];
  return from !== undefined && to !== undefined && from < to ? [from, to] : undefined;
}
