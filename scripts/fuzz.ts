import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../src/check/run.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { type Source, sourceFrom } from '../src/source/source.ts';
import { filingJson } from '../src/write/json.ts';

/**
 * Damages filings at random and reads them: no reader, check or writer may throw, every place must
 * lie within the text, and no text may take much longer than its length allows.
 * `npm run fuzz [SECONDS] [SEED]`; a failure prints the seed that brings it back.
 */
const SECONDS = Number(process.argv[2] ?? 30);
const SEED = Number(process.argv[3] ?? 1);
const FOLDERS = ['samples', '../shared/corpus'];
/** A reading may take this long, and this much more for each million characters. */
const MILLISECONDS_FREE = 500;
const MILLISECONDS_A_MILLION = 5_000;

function fuzz(): void {
  const texts = textsOf(FOLDERS);
  if (texts.length === 0) return fail('no filing to damage in samples or ../shared/corpus');
  const end = performance.now() + SECONDS * 1_000;
  let seed = SEED;
  for (; performance.now() < end; seed += 1) {
    const text = damaged(texts, randomFrom(seed));
    const wrong = problemWith({ name: `seed ${seed}`, text });
    if (wrong !== undefined) fail(`seed ${seed}: ${wrong}`);
  }
  console.log(`fuzz: read ${seed - SEED} damaged filings, seeds ${SEED} to ${seed - 1}`);
}

function textsOf(folders: readonly string[]): string[] {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:txt|htm|html|xml|nc)$/.test(name))
        .toSorted()
        .map((name) => sourceFrom(name, readFileSync(join(folder, name))).text),
    );
}

/** Mulberry32: small, fast and the same everywhere; a number from 0 up to, not including, a limit. */
function randomFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

const DAMAGES_MAX = 5;
const NOISE = [
  '<',
  '>',
  '&',
  '\n',
  '\r',
  '\t',
  '\0',
  '$',
  '%',
  ',',
  '.',
  '(',
  '<TABLE>',
  '</TEXT>',
];

function damaged(texts: readonly string[], random: (limit: number) => number): string {
  let text = texts[random(texts.length)] ?? '';
  for (let count = random(DAMAGES_MAX) + 1; count > 0; count -= 1) {
    const from = random(text.length + 1);
    const to = Math.min(text.length, from + random(4_000));
    const piece = text.slice(from, to);
    const other = texts[random(texts.length)] ?? '';
    const otherFrom = random(other.length + 1);
    const instead = [
      '',
      piece + piece,
      (NOISE[random(NOISE.length)] ?? '').repeat(random(200)),
      other.slice(otherFrom, otherFrom + random(4_000)),
      piece.toUpperCase(),
      piece.replace(/\s+/g, ' '),
    ];
    text = text.slice(0, from) + (instead[random(instead.length)] ?? '') + text.slice(to);
  }
  return text;
}

function problemWith(source: Source): string | undefined {
  const start = performance.now();
  try {
    const { filing, findings } = readFiling(source);
    const all = [...findings, ...runChecks(filing)];
    const { spans } = filingJson(filing, { spans: true });
    const took = performance.now() - start;
    const allowed = MILLISECONDS_FREE + (source.text.length / 1e6) * MILLISECONDS_A_MILLION;
    if (took > allowed) return `took ${Math.round(took)} ms for ${source.text.length} characters`;
    const places = [
      ...all.map(({ span }) => span && [span.from, span.to]),
      ...Object.values(spans ?? {}),
    ];
    const outside = places.find((place) => place && !isWithin(place, source.text.length));
    return outside && `has a place outside the text: ${JSON.stringify(outside)}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function isWithin(place: unknown, length: number): boolean {
  if (!Array.isArray(place)) return false;
  const [from, to]: number[] = place;
  return from !== undefined && to !== undefined && 0 <= from && from <= to && to <= length;
}

function fail(message: string): void {
  console.error(`fuzz: ${message}`);
  process.exitCode = 1;
}

fuzz();
