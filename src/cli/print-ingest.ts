import type { IngestCounts } from '../ingest/ingest-tally.ts';

/** What became of the files, and what it took, in sentences. */
export function ingestSummary(counts: IngestCounts, milliseconds: number): string {
  return `${whatBecame(counts)}\n${whatItTook(counts, milliseconds)}\n`;
}

/** The same for programs. */
export function ingestJson(counts: IngestCounts, milliseconds: number): string {
  const { readingMilliseconds, writingMilliseconds, ...files } = counts;
  const json = {
    ...files,
    seconds: seconds(milliseconds),
    readingSeconds: seconds(readingMilliseconds),
    writingSeconds: seconds(writingMilliseconds),
    memoryMegabytes: memoryMegabytes(),
  };
  return `${JSON.stringify(json)}\n`;
}

/** `398 filings: 396 new, 2 already there. 1 file could not be read.`, without what did not occur. */
function whatBecame(counts: IngestCounts): string {
  const fates: readonly (readonly [number, string])[] = [
    [counts.added, 'new'],
    [counts.readAnew, 'read anew'],
    [counts.known, 'already there'],
    [counts.otherBytes, 'there under the same accession number with other bytes'],
    [counts.otherForms, 'of other forms, left out'],
    [counts.unread, 'unreadable'],
  ];
  const told = fates
    .filter(([count]) => count > 0)
    .map(([count, what]) => `${number(count)} ${what}`);
  const files = `${number(counts.files)} ${counts.files === 1 ? 'file' : 'files'}`;
  return told.length === 0 ? 'Nothing to read.' : `${files}: ${told.join(', ')}.`;
}

function whatItTook(counts: IngestCounts, milliseconds: number): string {
  const { readingMilliseconds: reading, writingMilliseconds: writing, files } = counts;
  const shares = reading > 0 ? sharesOf(reading, writing) : '';
  const rate = Math.round((files * 1_000) / Math.max(1, milliseconds));
  return (
    `${seconds(milliseconds)} s, ${number(rate)} files a second;${shares}` +
    ` ${number(memoryMegabytes())} MB of memory at most.`
  );
}

function sharesOf(reading: number, writing: number): string {
  const share = Math.round((100 * reading) / (reading + writing));
  return ` of the work, reading was ${share} % and writing ${100 - share} %;`;
}

/** The most that this process had at any time, its threads included. */
function memoryMegabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1_000);
}

function seconds(milliseconds: number): number {
  return Math.round(milliseconds / 100) / 10;
}

function number(count: number): string {
  return count.toLocaleString('en-US');
}
