import type { Span } from '../../source/span.ts';
import {
  closingIn,
  type DatedBy,
  dealingIn,
  mayTellOfDeed,
  monthsIn,
  type ToldDeeds,
} from './deeds.ts';
import type { KnownTrades } from './known-trades.ts';
import type { RecentTime } from './recent-time.ts';

/** Sentences that give no trade, and may yet tell of one. */
export class ToldHints {
  readonly #recent: RecentTime;
  readonly #listed: KnownTrades;
  #missed: Span | undefined;
  #undated: Span | undefined;
  #closing: Span | undefined;
  #monthly: Span | undefined;

  /** `listed` are the trades of tables, of which sentences may speak again. */
  constructor(recent: RecentTime, listed: KnownTrades) {
    this.#recent = recent;
    this.#listed = listed;
  }

  /** A sentence that tells of a trade of the time, which cannot be taken apart. */
  miss(span: Span): void {
    this.#missed ??= span;
  }

  /** Looks at any sentence in small letters, of which `told` is what it tells of trades. */
  look(text: string, span: Span, told: ToldDeeds | undefined, dated: DatedBy): void {
    if (!told) {
      if (mayTellOfDeed(text)) this.#undated ??= span;
      const dealing = dealingIn(text, dated);
      if (dealing && this.#recent.hasDeed(dealing) && !this.#areListed(dealing)) this.miss(span);
      const closing = closingIn(text, dated);
      if (closing && this.#recent.hasDeed(closing)) this.#closing ??= span;
    } else if (told.days.length === 0 && !told.isPeriod) {
      this.#undated ??= span;
      if (this.#recent.hasMonth(monthsIn(text))) this.#monthly ??= span;
    }
  }

  #areListed({ days }: ToldDeeds): boolean {
    return days.every(({ day }) => this.#listed.hasDay(day));
  }

  /**
   * The first sentence of a trade that was not read. Beside sentences of trades, one without a day or in
   * other words may be of one too; where no trade is told or listed, one that closed, or whose month
   * alone is told.
   */
  first(isTold: boolean, isListed: boolean): Span | undefined {
    if (isTold) return this.#missed ?? this.#undated;
    return this.#missed ?? (isListed ? undefined : (this.#closing ?? this.#monthly));
  }
}
