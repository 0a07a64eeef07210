/** How far a run over files is. */
export interface Advance {
  /** Files that are done with. */
  readonly done: number;
  /** All files, where their number is known. */
  readonly total?: number;
  /** The part of the work that is done, from 0 to 1, where it is known. */
  readonly share?: number;
}

/** A line on a terminal that says how far a run is. */
export interface Progress {
  /** Shows the line, or takes it away where nothing is given. */
  show(advance: Advance | undefined): void;
  clear(): void;
}

/** A run shorter than this needs no progress line. */
const PATIENCE_MILLISECONDS = 1_000;
/** More than this many updates a second only cost time. */
const PAUSE_MILLISECONDS = 100;
/** What a shell says of a program that was interrupted: 128 and the number of the signal. */
const INTERRUPTED = 130;

/** What a progress line is written on. */
type Terminal = Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;

/** Progress on a stream; where it is no terminal, nothing is ever shown. */
export function progressOn(stream: Terminal): Progress {
  const start = performance.now();
  let last = start + PATIENCE_MILLISECONDS - PAUSE_MILLISECONDS;
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\u001b[K');
    shown = false;
  };
  const leaveCleanLine = (): void => {
    clear();
    process.exit(INTERRUPTED);
  };
  const show = (advance: Advance | undefined): void => {
    const now = performance.now();
    if (!stream.isTTY) return;
    if (!advance) {
      process.off('SIGINT', leaveCleanLine);
      return clear();
    }
    if (now - last < PAUSE_MILLISECONDS) return;
    if (process.listenerCount('SIGINT') === 0) process.once('SIGINT', leaveCleanLine);
    last = now;
    shown = true;
    stream.write(`\r\u001b[K${progressLine(advance, now - start)}`);
  };
  return { show, clear };
}

/** `1,200 of 48,000 files, 3 %, 410 a second, 2 min left`, as far as it is known. */
export function progressLine({ done, total, share }: Advance, milliseconds: number): string {
  const files = total === undefined ? counted(done) : `${counted(done)} of ${counted(total)}`;
  const rate = (done * 1_000) / milliseconds;
  const parts = [`${files} files`];
  if (share !== undefined) parts.push(`${Math.floor(100 * Math.min(1, share))} %`);
  parts.push(`${rate < 10 ? rate.toFixed(1) : counted(Math.round(rate))} a second`);
  if (share !== undefined && share > 0) {
    parts.push(`${durationOf((milliseconds * Math.max(0, 1 - share)) / share)} left`);
  }
  return parts.join(', ');
}

function counted(number: number): string {
  return String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}

const SECONDS_A_MINUTE = 60;
const MINUTES_AN_HOUR = 60;

function durationOf(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 2 * SECONDS_A_MINUTE) return `${seconds} s`;
  const minutes = Math.ceil(seconds / SECONDS_A_MINUTE);
  if (minutes < 2 * MINUTES_AN_HOUR) return `${minutes} min`;
  return `${Math.floor(minutes / MINUTES_AN_HOUR)} h ${minutes % MINUTES_AN_HOUR} min`;
}
