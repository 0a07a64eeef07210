import { type Amount, amountAt, type Taken } from '../ingest/inputs.ts';
import type { Output } from './output.ts';

/** Files beside archives are weighed as if each had this size. */
const FILE_BYTES_USUAL = 20_000;

/**
 * How far a run over many files is, told to the terminal as it goes.
 * What there is to do is counted beside the run, on a terminal only; until it is known, and for
 * standard input, only what was done is told.
 */
export class Meter implements Taken {
  readonly #output: Pick<Output, 'progress' | 'isWatched'>;
  #done = 0;
  #files = 0;
  #bytes = 0;
  #amount: Amount | undefined;

  constructor(paths: readonly string[], output: Pick<Output, 'progress' | 'isWatched'>) {
    this.#output = output;
    if (output.isWatched && !paths.includes('-')) void this.#count(paths);
  }

  file(): void {
    this.#files += 1;
  }

  bytes(count: number): void {
    this.#bytes += count;
  }

  /** To be told of each file that is done with, read or not. */
  done(): void {
    this.#done += 1;
    this.#output.progress({ done: this.#done, ...this.#whole() });
  }

  /** Takes the line away. */
  end(): void {
    this.#output.progress(undefined);
  }

  /** How many members archives have is not known before their end; their bytes say how far it is. */
  #whole(): { total?: number; share?: number } {
    if (!this.#amount) return {};
    const { files, archiveBytes } = this.#amount;
    if (archiveBytes === 0) return { total: files, share: this.#done / Math.max(1, files) };
    return { share: weightOf(this.#files, this.#bytes) / weightOf(files, archiveBytes) };
  }

  async #count(paths: readonly string[]): Promise<void> {
    this.#amount = await amountAt(paths);
  }
}

function weightOf(files: number, archiveBytes: number): number {
  return files * FILE_BYTES_USUAL + archiveBytes;
}
