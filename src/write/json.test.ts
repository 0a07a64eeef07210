import { describe, expect, test } from 'vitest';
import { doubted, stated, unread } from '../filing/fact.ts';
import { sample13d, sample13g } from '../filing/sample.ts';
import { filingJson } from './json.ts';

/** The keys that others build on, in their order. */
const CONTRACT = (
  'form amendmentNumber issuerName securityTitle cusips eventDate rules13G previouslyFiled13G ' +
  'notices reportingPersons itemsPresent outstanding transactions exitDate relatedPersons signatures'
).split(' ');

describe('a filing as JSON', () => {
  test('begins with the contract’s keys, in order, whatever the filing says', () => {
    expect(Object.keys(filingJson(sample13d())).slice(0, CONTRACT.length)).toEqual(CONTRACT);
    const bare = { ...sample13g(), form: undefined, outstanding: undefined };
    const { form: _form, outstanding: _outstanding, ...silent } = bare;
    const json = filingJson(silent);
    expect(Object.keys(json).slice(0, CONTRACT.length)).toEqual(CONTRACT);
    expect(json).toMatchObject({ form: null, outstanding: null, exitDate: null, notices: [] });
  });

  test('has decimals as strings, days as ISO and absent facts as null', () => {
    expect(filingJson(sample13d())).toMatchObject({
      form: '13D',
      amendmentNumber: null,
      cusips: ['66123R103'],
      eventDate: '2024-03-05',
      itemsPresent: ['1', '2', '3', '4', '5', '6', '7'],
      outstanding: { shares: '20000000', asOf: null },
      transactions: [
        { date: '2024-03-04', side: 'purchase', shares: '100000', price: '8.10' },
        { date: '2024-03-05', side: 'purchase', shares: '150000', price: '8.20' },
      ],
      signatures: [{ signer: 'Ada Quill', title: 'General Partner', date: '2024-03-08' }],
      doubts: [],
    });
    expect(filingJson(sample13d())['reportingPersons']).toMatchObject([
      { soleVotingPower: '1200000', percentOfClass: '6.0', group: null, types: ['PN'] },
    ]);
  });

  test('lists the paths of all doubts: facts, facts unread, and whole lists', () => {
    const filing = sample13d();
    const doubtful = {
      ...filing,
      eventDate: unread('two days are named'),
      reportingPersons: filing.reportingPersons.map((person) => ({
        ...person,
        percentOfClass: unread('not a number'),
      })),
      notices: [{ name: doubted(stated('Ada Quill'), 'may be an address') }],
      listDoubts: { items: { doubt: 'an item may be missing' } },
    };
    expect(filingJson(doubtful)['doubts']).toEqual([
      'eventDate',
      'notices[0]',
      'reportingPersons[0].percentOfClass',
      'itemsPresent',
    ]);
    expect(filingJson(doubtful)['eventDate']).toBeNull();
  });

  test('gives places by JSON Pointer on request', () => {
    const filing = {
      ...sample13d(),
      issuerName: stated('Northfield Robotics, Inc.', { from: 10, to: 35 }),
      cusips: [stated('66123R103', { from: 40, to: 51 })],
    };
    expect(filingJson(filing)).not.toHaveProperty('spans');
    expect(filingJson(filing, { spans: true })['spans']).toMatchObject({
      '/issuerName': [10, 35],
      '/cusips/0': [40, 51],
    });
  });

  test('names an item once, however often it is headed', () => {
    const filing = sample13d();
    const twice = { ...filing, items: [...filing.items, ...filing.items] };
    expect(filingJson(twice)['itemsPresent']).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  });

  test('hides individuals’ tax numbers wherever they stand, unless asked for', () => {
    const filing = sample13d({
      persons: [{ irsNumber: '123-45-6789' }],
      items: { 2: 'Ada Quill (123-45-6789) and Harbor Light (04-2700001), call 617-555-0100.' },
    });
    const text = JSON.stringify(filingJson(filing));
    expect(text).not.toContain('123-45-6789');
    expect(text).toContain('Ada Quill (###-##-####) and Harbor Light (04-2700001), call 617-555');
    expect(filingJson(filing, { unmask: true })['reportingPersons']).toMatchObject([
      { irsNumber: '123-45-6789' },
    ]);
  });
});
