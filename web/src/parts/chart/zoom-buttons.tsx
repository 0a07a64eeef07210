import { Button } from '@mantine/core';
import type { ReactElement } from 'react';

type Range = readonly [string, string];

interface Props {
  /** The first and last day there is. */
  readonly all: Range;
  readonly range: Range | undefined;
  readonly onRange: (range: Range | undefined) => void;
}

/** Does for the keyboard what dragging over a chart does for the pointer. */
export function ZoomButtons({ all, range, onRange }: Props): ReactElement {
  const now = range ?? all;
  const go = (next: Range): void => {
    const [from, to] = next.map((day) => within(day, all));
    onRange(
      from === undefined || to === undefined || isAll([from, to], all) ? undefined : [from, to],
    );
  };
  return (
    <Button.Group>
      <Button variant="default" onClick={() => go(scaled(now, 0.5))} aria-label="Zoom in">
        +
      </Button>
      <Button variant="default" onClick={() => go(scaled(now, 2))} aria-label="Zoom out">
        −
      </Button>
      <Button variant="default" onClick={() => go(moved(now, -0.5))} aria-label="Earlier">
        ←
      </Button>
      <Button variant="default" onClick={() => go(moved(now, 0.5))} aria-label="Later">
        →
      </Button>
      <Button variant="default" onClick={() => onRange(undefined)} disabled={range === undefined}>
        All days
      </Button>
    </Button.Group>
  );
}

const DAY_MS = 86_400_000;

/** The same middle, so many times the days; never fewer than two. */
function scaled([from, to]: Range, factor: number): Range {
  const middle = (Date.parse(from) + Date.parse(to)) / 2;
  const half = Math.max(DAY_MS, ((Date.parse(to) - Date.parse(from)) / 2) * factor);
  return [dayOf(middle - half), dayOf(middle + half)];
}

function moved([from, to]: Range, part: number): Range {
  const by = (Date.parse(to) - Date.parse(from)) * part;
  return [dayOf(Date.parse(from) + by), dayOf(Date.parse(to) + by)];
}

function within(day: string, [first, last]: Range): string {
  return day < first ? first : day > last ? last : day;
}

function isAll([from, to]: Range, [first, last]: Range): boolean {
  return from <= first && to >= last;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
