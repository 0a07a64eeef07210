import { openEnvelope, primaryDocument } from '../src/read/envelope/envelope.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { decode, sourceFrom } from '../src/source/source.ts';
import { type StoredFiling, storedFilings } from './corpus.ts';
import { bestOf } from './timing.ts';

const RUNS = 7;
const TIMES = [1, 2, 4, 8];

/** How reading time grows with length: the longest filing's document one to eight times over. */
export function benchLinear(): void {
  const filings = storedFilings();
  for (const format of ['text', 'html'] as const) {
    const own = filings.filter((filing) => filing.format === format);
    const longest = own.toSorted((a, b) => b.bytes.length - a.bytes.length)[0];
    if (longest) measure(longest);
  }
}

function measure({ name, bytes, format }: StoredFiling): void {
  const source = sourceFrom(name, bytes);
  const { from, to } = primaryDocument(openEnvelope(source)).text;
  const body = decode(bytes).slice(from, to);
  console.log(`${format}: a document of ${body.length} characters`);
  let before: number | undefined;
  for (const times of TIMES) {
    const text = body.repeat(times);
    const time = bestOf(RUNS, () => readFiling({ name, text }));
    const ratio =
      before === undefined ? '' : `, ${(time / before).toFixed(2)} times the one before`;
    console.log(`  ${times} x ${time.toFixed(2).padStart(9)} ms${ratio}`);
    before = time;
  }
}
