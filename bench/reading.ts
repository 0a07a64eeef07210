import { Tokenizer } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { runChecks } from '../src/check/run.ts';
import type { Format } from '../src/read/formats.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { decode, sourceFrom } from '../src/source/source.ts';
import { type StoredFiling, storedFilings } from './corpus.ts';
import { bestInTurns, type Contest, warmUp } from './timing.ts';

/** Some hundred functions are hot, and the last of them is compiled after most of a minute. */
const SECONDS_ALONE = 45;
const SECONDS = 20;
const ROUNDS_MIN = 15;
const FORMATS: readonly Format[] = ['text', 'html', 'xml'];

/**
 * How fast filings are read and checked, format by format.
 * The baselines are the least that any reader of lines does; the ratio to them says what the facts
 * cost, whatever the machine.
 */
export function benchReading(): void {
  const filings = storedFilings();
  for (const format of FORMATS) {
    const own = filings.filter((filing) => filing.format === format);
    if (own.length > 0) measure(format, own);
  }
}

function measure(format: Format, filings: readonly StoredFiling[]): void {
  const bytes = filings.reduce((sum, filing) => sum + filing.bytes.length, 0);
  warmUp(SECONDS_ALONE, () => filings.map(read));
  const best = bestInTurns(SECONDS, ROUNDS_MIN, contestOf(format, filings));
  const split = best.get(LINES) ?? 0;
  console.log(`${format}: ${filings.length} filings, ${(bytes / 1e6).toFixed(2)} MB`);
  for (const [what, milliseconds] of best)
    console.log(
      `  ${what.padEnd(28)}${milliseconds.toFixed(2).padStart(9)} ms`,
      `${(bytes / 1e3 / milliseconds).toFixed(1).padStart(9)} MB/s`,
      `${Math.round((filings.length * 1e3) / milliseconds)
        .toString()
        .padStart(8)} filings/s`,
      `${(milliseconds / split).toFixed(1).padStart(7)} x`,
    );
}

const LINES = "decode + split('\\n')";

/** Reading and checking, and the least that is done by others to the same bytes. */
function contestOf(format: Format, filings: readonly StoredFiling[]): Contest {
  const texts = filings.map((filing) => filing.bytes);
  const readings = filings.map((filing) => read(filing).filing);
  return {
    [LINES]: () => texts.map((text) => decode(text).split('\n')),
    'decode + split(/\\r?\\n/)': () => texts.map((text) => decode(text).split(/\r?\n/)),
    ...(format === 'html' && { "htmlparser2's tokeniser": () => texts.map(tokens) }),
    ...(format === 'xml' && { 'saxes parse': () => texts.map(saxTags) }),
    'sourceFrom + readFiling': () => filings.map(read),
    runChecks: () => readings.map((filing) => runChecks(filing)),
  };
}

/** How many tokens the library that we lay HTML out with finds in the same bytes. */
function tokens(bytes: Uint8Array): number {
  let count = 0;
  const counted = (): void => {
    count += 1;
  };
  const callbacks = {
    onattribdata: counted,
    onattribentity: counted,
    onattribend: counted,
    onattribname: counted,
    oncdata: counted,
    onclosetag: counted,
    oncomment: counted,
    ondeclaration: counted,
    onend: counted,
    onopentagend: counted,
    onopentagname: counted,
    onprocessinginstruction: counted,
    onselfclosingtag: counted,
    ontext: counted,
    ontextentity: counted,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(decode(bytes));
  tokenizer.end();
  return count;
}

/** How many tags the library that we read XML with finds in the same bytes; faults do not stop it. */
function saxTags(bytes: Uint8Array): number {
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', () => undefined);
  parser.on('opentag', () => {
    count += 1;
  });
  parser.write(statementIn(decode(bytes))).close();
  return count;
}

/** The statement without EDGAR's submission around it, which is no XML. */
function statementIn(text: string): string {
  const end = text.lastIndexOf('edgarSubmission>');
  return text.slice(text.search(/<(?:\w+:)?edgarSubmission/), end + 'edgarSubmission>'.length);
}

function read({ name, bytes }: StoredFiling): ReturnType<typeof readFiling> {
  return readFiling(sourceFrom(name, bytes));
}
