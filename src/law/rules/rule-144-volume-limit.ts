import { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { decimal } from '../literal.ts';

/** What an affiliate's volume limit is reckoned from, all in shares. */
export interface AffiliateSales {
  readonly outstanding: Decimal;
  /** Of the four calendar weeks before the notice or order. */
  readonly weeklyVolumes: readonly Decimal[];
  /** Whether the class is listed on a national exchange: elsewhere volume does not count. */
  readonly listed: boolean;
  /** By the affiliate and those whose sales are added to its own, within three months. */
  readonly sold: Decimal;
}

export interface VolumeLimit {
  readonly limit: Decimal;
  /** Never negative. */
  readonly remaining: Decimal;
}

/** How many shares an affiliate may sell within three months under Rule 144. */
export const rule144VolumeLimit: DatedRule<AffiliateSales, VolumeLimit> = defineRule({
  name: 'rule-144-volume-limit',
  title: 'Volume limit of Rule 144',
  asks: 'How many shares may an affiliate sell within three months?',
  pickedBy: 'sale',
  versions: [
    {
      from: '1978-09-27',
      cite: '17 CFR 230.144(e)(1); 43 FR 43709',
      text: 'The same as today as far as we recall; before, the lesser of the two was allowed within six months.',
      certainty: 'memory',
      apply: (given: AffiliateSales) => volumeLimit(decimal('0.01'), given),
    },
    {
      from: '2008-02-15',
      cite: '17 CFR 230.144(e)(1)',
      text: 'The greater of one percent of the class and, where it is listed, the average weekly volume of the four calendar weeks before. A split restates the whole window.',
      certainty: 'secondary',
      apply: (given: AffiliateSales) => volumeLimit(decimal('0.01'), given),
    },
  ],
  examples: [
    {
      on: '2004-01-16',
      given: {
        outstanding: decimal('34309526'),
        weeklyVolumes: [],
        listed: false,
        sold: decimal('1487600'),
      },
      gives: { limit: '343095', remaining: '0' },
      why: 'Without the volume, one percent of the class is all.',
    },
    {
      on: '2025-02-03',
      given: {
        outstanding: decimal('8000000'),
        weeklyVolumes: [decimal('60000'), decimal('90000'), decimal('120000'), decimal('70000')],
        listed: true,
        sold: decimal('90000'),
      },
      gives: { limit: '85000', remaining: '0' },
      why: 'The weekly average of 85,000 is more than one percent, and has been passed.',
    },
  ],
});

const WEEKS = Decimal.of(4);

function volumeLimit(part: Decimal, given: AffiliateSales): VolumeLimit {
  const ofClass = given.outstanding.times(part).rounded(0, 'down');
  const average = Decimal.sum(given.weeklyVolumes).dividedBy(WEEKS, 0, 'down');
  const byVolume = given.listed && average !== undefined && average.compare(ofClass) > 0;
  const limit = byVolume ? average : ofClass;
  const left = limit.minus(given.sold);
  return { limit, remaining: left.isNegative() ? Decimal.of(0) : left };
}
