import { expect, test } from 'vitest';
import { tradesTold } from '../../../test/trade-facts.ts';
import { dayOf } from '../../value/day.ts';

/** The trades of a table whose second column has a heading and two names. */
function tradesOf(heading: string, first: string, second: string): readonly string[] {
  const table = `
     Date        ${heading.padEnd(16)}  Shares Sold     Price
     5/3/2004    ${first.padEnd(16)}        1,500    $12.25
     5/4/2004    ${second.padEnd(16)}        2,500    $12.00
`;
  return tradesTold(`The sales were:\n${table}`, dayOf(2004, 5, 10)).trades;
}

const SURE = ['2004-05-03 sale 1500 @12.25', '2004-05-04 sale 2500 @12.00'];

test.each(['Company', 'Issuer'])('a row of another company under %j is in doubt', (heading) => {
  expect(tradesOf(heading, 'Example', 'Lantern')).toEqual([
    '2004-05-03 sale 1500 @12.25',
    '2004-05-04 sale 2500? @12.00',
  ]);
});

test('a column of companies may name the filers', () => {
  expect(tradesOf('Company', 'Kiln Partners', 'Lantern Fund')).toEqual(SURE);
  expect(tradesOf('Name', 'Example Partners', 'Lantern Fund')).toEqual(SURE);
});
