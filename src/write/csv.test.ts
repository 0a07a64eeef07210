import { expect, test } from 'vitest';
import { stated } from '../filing/fact.ts';
import { sample13d } from '../filing/sample.ts';
import { writeCsv } from './csv.ts';

test('persons: a line for each cover page, values as in the JSON', () => {
  expect(writeCsv(sample13d(), 'persons')).toBe(
    [
      'form,amendmentNumber,issuerName,cusips,eventDate,name,irsNumber,cik,group,sourceOfFunds,' +
        'legalProceedings,citizenship,soleVotingPower,sharedVotingPower,soleDispositivePower,' +
        'sharedDispositivePower,aggregateAmount,excludesShares,percentOfClass,types,doubts',
      '13D,,"Northfield Robotics, Inc.",66123R103,2024-03-05,Harbor Light Capital LP,,,,WC,' +
        'false,Delaware,1200000,0,1200000,0,1200000,false,6.0,PN,',
      '',
    ].join('\r\n'),
  );
});

test('trades: a line for each trade', () => {
  const [head, first, second] = writeCsv(sample13d(), 'trades').split('\r\n');
  expect(head).toBe(
    'form,amendmentNumber,issuerName,cusips,eventDate,date,side,shares,price,person,doubts',
  );
  expect(first).toMatch(/,2024-03-04,purchase,100000,8\.10,,$/);
  expect(second).toMatch(/,2024-03-05,purchase,150000,8\.20,,$/);
});

test('a doubt is told, a formula is none, a tax number is masked', () => {
  const filing = sample13d({ persons: [{ name: '=SUM(A1)', irsNumber: '123-45-6789' }] });
  const doubtful = {
    ...filing,
    eventDate: undefined,
    issuerName: stated('Quarry', undefined, 'smudged'),
  };
  const { eventDate: _, ...given } = doubtful;
  const line = writeCsv(given, 'persons').split('\r\n')[1];
  expect(line).toContain(",'=SUM(A1),###-##-####,");
  expect(line).toMatch(/,issuerName$/);
});
