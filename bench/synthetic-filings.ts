import { packed, packedText } from '../src/store/packed.ts';
import type { FilingRows } from '../src/store/rows/filing-rows.ts';
import { nameRows } from '../src/store/rows/name-rows.ts';
import { addDays, type Day, dayOf } from '../src/value/day.ts';
import { nameKey } from '../src/value/name-key.ts';

/** So many filings an issuer and a holder have, however many filings there are. */
const PER_ISSUER = 20;
const PER_HOLDER = 10;
/** One filing in so many has the word that few have, a late filing, a first Schedule 13D. */
const RARE = 500;
const LATE = 40;
const DAYS = 9_000;

const WORDS =
  'shares fund holders purpose investment board directors merger review capital open market may discuss management plans value issuer common stock acquired sold price record'.split(
    ' ',
  );

/**
 * Rows of a filing for benchmarks, all different and the same at every run: two joint filers of one
 * of many issuers, with two items of sixty words. The bytes as filed and the JSON are short, because
 * no query looks into them.
 */
export function syntheticRows(at: number): FilingRows {
  const filing = statementOf(at);
  const holders = [
    `Holder ${spelt(Math.floor((at * 7) / PER_HOLDER))} LP`,
    `Adviser ${spelt(at % 97)} LLC`,
  ];
  return {
    filing,
    gzip: packed(bytesOf(at)).gzip,
    reading: { readerVersion: '1', factsGzip: packedText('{}'), findings: '[]' },
    persons: holders.map((name, index) => personOf(at, name, index + 1)),
    person_types: [
      { ordinal: 1, type: 'PN' },
      { ordinal: 2, type: 'IA' },
    ],
    parties: [],
    cusips: [{ cusip: String(100_000_000 + Math.floor(at / PER_ISSUER)) }],
    rules_13g: [],
    purposes: [],
    trades: [],
    items: ['4', '5'].map((number) => ({
      number,
      piece: 1,
      heading: null,
      text: textOf(at, number),
    })),
    findings:
      at % LATE === 0
        ? [{ code: 'filed-by-due-day', severity: 'error', message: 'Late.', path: null }]
        : [],
    ...nameRows([filing.issuer_name ?? '', ...holders]),
  };
}

function statementOf(at: number): FilingRows['filing'] {
  const { sha256, byteLength } = packed(bytesOf(at));
  const issuer = `Issuer ${spelt(Math.floor(at / PER_ISSUER))} Inc`;
  const on = addDays(FIRST_DAY, (at * 7919) % DAYS);
  const filed = addDays(on, 5);
  const family = at % 4 === 0 ? '13D' : '13G';
  const isAmendment = at % PER_ISSUER !== 0;
  return {
    sha256,
    accession: `0000000000-20-${String(at).padStart(6, '0')}`,
    name: `${at}.txt`,
    byte_length: byteLength,
    form: isAmendment ? `${family}/A` : family,
    family,
    is_amendment: isAmendment ? 1 : 0,
    amendment_number: isAmendment ? at % PER_ISSUER : null,
    issuer_name: issuer,
    issuer_key: nameKey(issuer),
    issuer_cik: null,
    security_title: 'Common Stock',
    class_key: 'COMMON STOCK',
    event_date: on,
    filed_date: filed,
    accepted_at: `${filed}T16:00:00`,
    sort_date: filed,
    outstanding_shares: null,
    outstanding_as_of: null,
    exit_date: null,
    five_percent_or_less: null,
    previous_accession: null,
  };
}

function personOf(at: number, name: string, ordinal: number): FilingRows['persons'][number] {
  const amount = String(1_000 + ((at * 104_729) % 90_000_000));
  return {
    ordinal,
    name,
    name_key: nameKey(name),
    cik: null,
    group_box: null,
    citizenship: 'DELAWARE',
    sole_voting_power: amount,
    shared_voting_power: '0',
    sole_dispositive_power: amount,
    shared_dispositive_power: '0',
    aggregate_amount: amount,
    percent_of_class: `${(at * 31) % 40}.${String((at * 17) % 100).padStart(2, '0')}`,
    doubts: '',
  };
}

function bytesOf(at: number): Uint8Array {
  return new TextEncoder().encode(`filing ${at}`);
}

/** 1 January 2000; the days of events are spread over a quarter of a century. */
const FIRST_DAY: Day = dayOf(2000, 1, 1) ?? missing();

function missing(): never {
  throw new Error('There is a first of January.');
}

/** A number as a word of letters, since names are words. */
function spelt(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)));
}

function textOf(at: number, number: string): string {
  const words = Array.from(
    { length: 60 },
    (_, index) => WORDS[(at * 13 + index * 7) % WORDS.length],
  );
  return at % RARE === 0 && number === '4'
    ? `${words.join(' ')} cooperation agreement`
    : words.join(' ');
}
