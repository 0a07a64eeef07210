import { describe, expect, test } from 'vitest';
import { stated } from '../filing/fact.ts';
import type { HeaderParty } from '../filing/submission.ts';
import { parseCik } from '../value/cik.ts';
import { linkParties } from './parties.ts';

function party(role: HeaderParty['role'], name: string, number: string): HeaderParty {
  const cik = parseCik(number);
  return {
    role,
    name: stated(name),
    ...(cik && { cik: stated(cik) }),
    formerNames: [],
    addresses: [],
  };
}

const PARTIES = [
  party('subject', 'QUARRY & KILN HOLDINGS INC', '765432'),
  party('filer', 'TIDEWATER LANTERN FUND LP /DE/', '11'),
  party('filer', 'PENROSE ADA B', '12'),
  party('filer', 'LARKFIELD ASSET MANAGEMENT CORP /ADV', '13'),
  party('filer', 'DOE HOLDINGS LTD', '14'),
  party('filer', 'DOE HOLDINGS LTD', '15'),
  party('filer', 'TARRANT J P & CO INC', '16'),
  party('filer', 'NO NUMBER LLC', ''),
];

/** The CIK with which a person of this name leaves, beside other persons. */
function cikOf(name: string | undefined): string | undefined {
  const [first, second] = linkParties(
    [
      { sourceOfFunds: [], types: [] },
      { ...(name !== undefined && { name: stated(name) }), sourceOfFunds: [], types: [] },
    ],
    { parties: PARTIES, groupMembers: [], exhibits: [] },
  );
  expect(first?.cik).toBeUndefined();
  return second?.cik?.value;
}

describe('reporting persons and the filers of the header', () => {
  test.each<[name: string | undefined, cik: string | undefined]>([
    ['Tidewater Lantern Fund, L.P.', '0000000011'],
    ['TIDEWATER LANTERN FUND LP', '0000000011'],
    ['The Tidewater Lantern Fund, L.P.', '0000000011'],
    ['Ada B. Penrose', '0000000012'],
    ['J. P. Tarrant & Co., Incorporated', '0000000016'],
    ['Larkfield Asset Management Corporation', '0000000013'],
    ['Larkfield Asset Management', undefined],
    ['Tidewater Lantern Fund II, L.P.', undefined],
    ['Ada Penrose', undefined],
    ['Doe Holdings Limited', undefined],
    ['Quarry & Kiln Holdings Inc.', undefined],
    ['No Number LLC', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is filer %s', (name, cik) => {
    expect(cikOf(name)).toBe(cik);
  });

  test('a person that names its own number keeps it', () => {
    const own = parseCik('99');
    const person = { sourceOfFunds: [], types: [], name: stated('Ada B. Penrose') };
    const [linked] = linkParties([{ ...person, ...(own && { cik: stated(own) }) }], {
      parties: PARTIES,
      groupMembers: [],
      exhibits: [],
    });
    expect(linked?.cik?.value).toBe('0000000099');
  });

  test.each<[name: string, header: string, doubted: boolean | undefined]>([
    ['The Larkfield Group', 'LARKFIELD GROUP INC', false],
    ['Larkfield Bank, N.A., as Trustee for the Example Trust', 'LARKFIELD BANK', false],
    ['Larkfield Companies, Inc.', 'LARKFIELD COMPANIES INC ET AL', false],
    ['Ada Larkfield', 'LARKFIELD PROPERTIES INC', true],
    ['Ada Penrose', 'LARKFIELD PROPERTIES INC', undefined],
  ])('%s alone with the only filer %s: doubted %s', (name, header, doubted) => {
    const [linked] = linkParties([{ sourceOfFunds: [], types: [], name: stated(name) }], {
      parties: [party('filer', header, '21')],
      groupMembers: [],
      exhibits: [],
    });
    expect(linked?.cik && linked.cik.doubt !== undefined).toBe(doubted);
  });
});
