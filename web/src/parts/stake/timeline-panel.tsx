import { SegmentedControl } from '@mantine/core';
import { type ReactElement, useMemo } from 'react';
import { pictureOf } from '../../stake/picture.ts';
import { type TimelineDay, useTimeline } from '../../stake/stakes.ts';
import { Answer } from '../answer.tsx';
import { ZoomedChart } from '../chart/zoomed-chart.tsx';
import { Empty } from '../empty.tsx';
import { Panel } from '../panel.tsx';
import { useAddressField } from '../use-address-field.ts';
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

/** The chart of all days, from the first on which anything was held. */
function TimelineChart({ days }: { readonly days: readonly TimelineDay[] }): ReactElement {
  const { points, marks, range } = useMemo(() => pictureOf(days), [days]);
  const lines = useMemo(() => [{ name: 'All persons together', points }], [points]);
  const [first, last] = range;
  return (
    <ZoomedChart
      label={`Percent of the class from ${first} to ${last}, with lines at 5, 10 and 20 percent; the table has the same.`}
      lines={lines}
      marks={marks}
      all={range}
      hint="Lines with names are filings, ticks are trades. Drag over days to look closer."
    />
  );
}
