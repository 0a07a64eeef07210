import type { ReactElement, ReactNode } from 'react';
import { counted } from '../../../../src/check/words.ts';
import type { ClassHistory } from '../../search/holdings.ts';
import { openedLater } from '../opened-later.tsx';
import { Panel } from '../panel.tsx';
import styles from './class-panel.module.css';

/** The library of charts is loaded where there is one. */
const ClassChart = openedLater(
  'Drawing',
  async () => (await import('./class-chart.tsx')).ClassChart,
);

interface Props {
  readonly history: ClassHistory;
  /** The last day of which the store knows anything about this issuer. */
  readonly until: string;
  /** Below the chart: the same as a table, or the way to it. */
  readonly children: ReactNode;
}

/** One class over time; classes are never added together. */
export function ClassPanel({ history, until, children }: Props): ReactElement {
  const { securityTitle, statements, points } = history;
  return (
    <Panel
      title={securityTitle ?? 'Class not read'}
      aside={<span>{counted(statements, 'statement')}</span>}
    >
      {points.length === 0 ? (
        <p>Nobody stated more than five percent of it.</p>
      ) : (
        <ClassChart points={points} until={until} />
      )}
      {points.length > 0 && <div className={styles.below}>{children}</div>}
    </Panel>
  );
}

/** The last day on which a class of the issuer changed. */
export function lastDayOf(classes: readonly ClassHistory[]): string {
  return classes
    .flatMap(({ points }) => points.at(-1)?.day ?? [])
    .reduce((last, day) => (day > last ? day : last), '');
}
