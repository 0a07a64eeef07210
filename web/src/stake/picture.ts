import type { Mark } from '../parts/chart/mark.ts';
import type { TimelineDay } from './stakes.ts';

/** What the chart of a stake shows: the percent of all together, with trades and filings. */
export interface StakePicture {
  readonly points: readonly { readonly day: string; readonly percent: number | null }[];
  readonly marks: readonly Mark[];
  /** The days worth looking at: from the first on which anything was held. */
  readonly range: readonly [string, string];
}

/** A number is good enough for a picture; the table beside it has the digits. */
export function pictureOf(days: readonly TimelineDay[]): StakePicture {
  const held = days.find(({ together }) => Number(together.percentExact ?? 0) > 0) ?? days[0];
  return {
    range: [held?.day ?? '', days.at(-1)?.day ?? ''],
    points: days.map(({ day, together }) => ({
      day,
      percent: together.percentExact === null ? null : Number(together.percentExact),
    })),
    marks: days.flatMap(({ entries }) => entries.flatMap(marksOf)),
  };
}

function marksOf({ kind, day, text, form }: TimelineDay['entries'][number]): Mark[] {
  if (kind === 'filed')
    return [{ day, kind: 'filing', label: typeof form === 'string' ? form : '' }];
  return kind === 'purchase' || kind === 'sale' ? [{ day, kind, label: text }] : [];
}
