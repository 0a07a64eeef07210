/**
 * The SEC allows ten requests a second, from however many machines. Requests that leave evenly do
 * not arrive so, and it has shut out some who kept to 9.9; one less keeps clear of its limit.
 */
export const REQUESTS_A_SECOND = 9;

/** The turns of all processes that fetch from one archive; one at a time, evenly spaced. */
export interface Pace {
  /** Resolves when this process may send one more request. */
  turn(): Promise<void>;
  /** Lets no process send any for so long: the archive has asked for a pause. */
  hold(milliseconds: number): Promise<void>;
}
