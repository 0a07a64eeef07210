import type { PullWatch } from './pull.ts';

/** What became of a pull. */
export interface PullCounts {
  readonly fetched: number;
  readonly there: number;
  readonly failed: number;
  readonly bytes: number;
}

/** Counts while a pull goes on, and tells how far it is. */
export class PullTally {
  /** How many submissions there are to fetch, the ones that are there among them. */
  total = 0;
  #fetched = 0;
  #there = 0;
  #failed = 0;
  #bytes = 0;
  readonly #watch: PullWatch;

  constructor(watch: PullWatch) {
    this.#watch = watch;
  }

  fetched(bytes: number): true {
    this.#fetched += 1;
    this.#bytes += bytes;
    return this.#told();
  }

  there(count: number): true {
    this.#there += count;
    return this.#told();
  }

  failed(message: string): true {
    this.#failed += 1;
    this.#watch.failed(message);
    return this.#told();
  }

  counts(): PullCounts {
    return {
      fetched: this.#fetched,
      there: this.#there,
      failed: this.#failed,
      bytes: this.#bytes,
    };
  }

  #told(): true {
    this.#watch.progress(this.#fetched + this.#there + this.#failed, this.total);
    return true;
  }
}
