import { ActionIcon, SegmentedControl, Tooltip } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { rankOf } from '../../reading/findings.ts';
import { headline } from '../../reading/headline.ts';
import type { Reading } from '../../reading/reading.ts';
import { Icon } from '../icon.tsx';
import { useTitle } from '../page.tsx';
import { useChoice } from './choice.ts';
import styles from './reading-head.module.css';
import type { ReadingKey } from './use-reading-keys.ts';

interface Props {
  readonly reading: Reading;
  readonly isPage: boolean;
  readonly actions?: ReactNode;
  readonly onView: (view: string) => void;
  readonly onKey: (key: ReadingKey) => void;
}

/** Which filing it is, how it fares, and the ways through it. */
export function ReadingHead({ reading, isPage, actions, onView, onKey }: Props): ReactElement {
  const { issuer, statement } = headline(reading.filing);
  useTitle(`${issuer}, ${statement}`);
  return (
    <div className={styles.head}>
      <h1>
        {issuer} <span>{statement}</span>
      </h1>
      <Counts />
      <div className={styles.ways}>
        <Way label="Previous finding (p)" icon="previous" onClick={() => onKey('p')} />
        <Way label="Next finding (n)" icon="next" onClick={() => onKey('n')} />
        {reading.format !== 'text' && (
          <SegmentedControl
            size="xs"
            aria-label="How the source is shown"
            data={VIEWS[reading.format]}
            value={isPage ? 'page' : 'text'}
            onChange={onView}
          />
        )}
        {actions}
        <Way label="Keys (?)" icon="keys" onClick={() => onKey('?')} />
      </div>
    </div>
  );
}

/** A filing as people see it, and as it was filed. */
const VIEWS = {
  html: [
    { value: 'page', label: 'Page' },
    { value: 'text', label: 'Source' },
  ],
  xml: [
    { value: 'page', label: 'Printed form' },
    { value: 'text', label: 'XML' },
  ],
};

/** How many findings there are of each rank. */
function Counts(): ReactElement {
  const { findings } = useChoice().index;
  const ranks = (['error', 'warning', 'doubt', 'note'] as const)
    .map((rank) => ({ rank, count: findings.filter((one) => rankOf(one) === rank).length }))
    .filter(({ count }) => count > 0);
  return (
    <ul className={styles.counts} aria-label="Findings">
      {ranks.map(({ rank, count }) => (
        <li key={rank} data-rank={rank}>
          {count} {count === 1 ? rank : `${rank}s`}
        </li>
      ))}
      {ranks.length === 0 && <li data-rank="good">no findings</li>}
    </ul>
  );
}

function Way({
  label,
  icon,
  onClick,
}: {
  readonly label: string;
  readonly icon: 'previous' | 'next' | 'keys';
  readonly onClick: () => void;
}): ReactElement {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="default" aria-label={label} onClick={onClick}>
        <Icon name={icon} />
      </ActionIcon>
    </Tooltip>
  );
}
