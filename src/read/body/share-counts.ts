import { Decimal } from '../../value/decimal.ts';
import { type FoundNumber, findNumbers } from '../parse/number-text.ts';

/** No class of a public company has fewer shares outstanding. */
const SHARES_MIN = Decimal.of(10_000);
const MILLION = Decimal.of(1_000_000);
const IN_MILLIONS = /\s{1,3}millions?\b/iy;
const ROUNDED = 'The number is told in millions, and so is a rounded one.';

/** The numbers of a text that can count a class: neither money nor percents nor notes; in order. */
export function findShareCounts(text: string): FoundNumber[] {
  return findNumbers(text)
    .map((found) => inMillions(found, text))
    .filter((found) => {
      const isMoney = text.slice(Math.max(0, found.from - 2), found.to).includes('$');
      return !found.percent && !found.noteMark && !isMoney && found.value.compare(SHARES_MIN) >= 0;
    });
}

/** `11.7 million` as 11,700,000, in doubt. */
function inMillions(found: FoundNumber, text: string): FoundNumber {
  IN_MILLIONS.lastIndex = found.to;
  if (found.percent || !IN_MILLIONS.test(text)) return found;
  const value = found.value.times(MILLION);
  const whole = value.isWhole() ? value.rounded(0) : value;
  return { ...found, value: whole, to: IN_MILLIONS.lastIndex, doubt: ROUNDED };
}
