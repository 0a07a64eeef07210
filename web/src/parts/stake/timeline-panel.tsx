import { SegmentedControl } from '@mantine/core';
import { type ReactElement, useCallback, useMemo } from 'react';
import { pictureOf } from '../../stake/picture.ts';
import { type TimelineDay, useTimeline } from '../../stake/stakes.ts';
import { Answer } from '../answer.tsx';
import { StepChart } from '../chart/step-chart.tsx';
import { ZoomButtons } from '../chart/zoom-buttons.tsx';
import { Empty } from '../empty.tsx';
import { Panel } from '../panel.tsx';
import { useAddressField } from '../use-address-field.ts';
import styles from './stake-parts.module.css';
import { TimelineTable } from './timeline-table.tsx';

/** The percent of the class over time, as a picture or as a table of the same. */
export function TimelinePanel({ id }: { readonly id: string }): ReactElement {
  const [view, setView] = useAddressField('view');
  return (
    <Panel
      title="Percent of the class"
      aside={
        <SegmentedControl
          size="xs"
          aria-label="Show as"
          value={view ?? 'chart'}
          onChange={(next) => setView(next === 'chart' ? undefined : next)}
          data={[
            { value: 'chart', label: 'Chart' },
            { value: 'table', label: 'Table' },
          ]}
        />
      }
    >
      <Answer query={useTimeline(id)} what="Replaying the journal">
        {({ days }) =>
          days.length === 0 ? (
            <Empty title="Nothing has happened yet.">
              Enter what was held at first, and the number of shares outstanding.
            </Empty>
          ) : view === 'table' ? (
            <TimelineTable days={days} />
          ) : (
            <TimelineChart days={days} />
          )
        }
      </Answer>
    </Panel>
  );
}

/** The chart with its zoom, which is in the address. */
function TimelineChart({ days }: { readonly days: readonly TimelineDay[] }): ReactElement {
  const [zoom, setZoom] = useAddressField('zoom');
  const { points, marks, range: all } = useMemo(() => pictureOf(days), [days]);
  const lines = useMemo(() => [{ name: 'All persons together', points }], [points]);
  const range = useMemo(() => rangeIn(zoom), [zoom]);
  const onRange = useCallback(
    (next: readonly [string, string] | undefined) => setZoom(next?.join('..')),
    [setZoom],
  );
  const [first, last] = all;
  return (
    <div className={styles.stack}>
      <StepChart
        label={`Percent of the class from ${first} to ${last}, with lines at 5, 10 and 20 percent; the table has the same.`}
        lines={lines}
        marks={marks}
        range={range ?? all}
        onRange={onRange}
      />
      <div className={styles.row}>
        <ZoomButtons all={all} range={range} onRange={onRange} />
        <small className={styles.dim}>
          Lines with names are filings, ticks are trades. Drag over days to look closer.
        </small>
      </div>
    </div>
  );
}

function rangeIn(zoom: string | undefined): readonly [string, string] | undefined {
  const days = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(zoom ?? '');
  const [, from, to] = days ?? [];
  return from !== undefined && to !== undefined && from < to ? [from, to] : undefined;
}
