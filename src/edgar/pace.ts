/** What the SEC allows: so many requests a second, whatever number of machines sends them. */
export const REQUESTS_A_SECOND = 10;

/** The turns of all processes that fetch from one archive; one at a time, evenly spaced. */
export interface Pace {
  /** Resolves when this process may send one more request. */
  turn(): Promise<void>;
  /** Lets no process send any for so long: the archive has asked for a pause. */
  hold(milliseconds: number): Promise<void>;
}
