import { describe, expect, test } from 'vitest';
import { stated, unread } from '../../filing/fact.ts';
import type { Filing, Item } from '../../filing/filing.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { sample13d } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { draftFindings } from './draft-findings.ts';
import type { XmlOptions } from './options.ts';
import { ADDRESS, cik, draft13d, draft13g } from './sample-draft.ts';

const SENT: XmlOptions = {
  ccc: 'abc#1234',
  contact: { name: 'Ada Quill', telephone: '(302) 555-0100', email: 'ada@example.com' },
};

function person(changes: Partial<ReportingPerson>): Partial<Filing> {
  return { reportingPersons: draft13d().reportingPersons.map((one) => ({ ...one, ...changes })) };
}

function without(
  key: 'aggregateAmount' | 'citizenship' | 'percentOfClass' | 'cik',
): Partial<Filing> {
  const reportingPersons = draft13d().reportingPersons.map((one) => {
    const { [key]: _gone, ...rest } = one;
    return rest;
  });
  return { reportingPersons };
}

function answered(number: string, text: string, filing = draft13d()): Partial<Filing> {
  return {
    items: filing.items.map((item) =>
      item.number.value === number ? { number: item.number, text: stated(text) } : item,
    ),
  };
}

function decimal(digits: string): Decimal {
  const value = Decimal.parse(digits);
  if (!value) throw new RangeError(digits);
  return value;
}

type Broken = [what: string, code: string, message: RegExp, filing: Filing, sent?: XmlOptions];

/** Each draft breaks one rule and gets that finding alone. */
const BROKEN: readonly Broken[] = [
  ['no form', 'edgar-form-known', /form is not known/, { ...draft13d(), form: unread('torn off') }],
  [
    'row 11 missing',
    'edgar-field-given',
    /^Row 11 \(aggregate amount\) of Harbor Light Capital LP is missing/,
    draft13d(without('aggregateAmount')),
  ],
  [
    'row 6 missing',
    'edgar-field-given',
    /^Row 6 \(citizenship\) of Harbor/,
    draft13d(without('citizenship')),
  ],
  [
    'row 13 missing',
    'edgar-field-given',
    /^Row 13 \(percent of class\)/,
    draft13d(without('percentOfClass')),
  ],
  [
    'no source of funds',
    'edgar-field-given',
    /^Row 4 \(source of funds\)/,
    draft13d(person({ sourceOfFunds: [] })),
  ],
  [
    'seven sources of funds',
    'edgar-field-not-too-often',
    /there are 7; EDGAR takes at most 6/,
    draft13d(person({ sourceOfFunds: Array.from({ length: 7 }, () => stated('WC')) })),
  ],
  [
    'unknown source of funds',
    'edgar-field-valid',
    /says "XX"; it takes one of SC/,
    draft13d(person({ sourceOfFunds: [stated('XX')] })),
  ],
  [
    'foreign institution on a 13D',
    'edgar-field-valid',
    /^Row 14 .* says "FI"/,
    draft13d(person({ types: [stated('FI')] })),
  ],
  [
    'place that has no code',
    'edgar-field-valid',
    /says "Ruritania"/,
    draft13d(person({ citizenship: stated('Ruritania') })),
  ],
  [
    'negative shares',
    'edgar-field-valid',
    /^Row 7 .* says "-5"/,
    draft13d(person({ soleVotingPower: stated(decimal('-5')) })),
  ],
  [
    'three decimals',
    'edgar-field-valid',
    /says "1.005"/,
    draft13d(person({ soleVotingPower: stated(decimal('1.005')) })),
  ],
  [
    'fifteen digits',
    'edgar-field-valid',
    /at most 14 digits/,
    draft13d(person({ soleVotingPower: stated(decimal('100000000000000')) })),
  ],
  [
    'more than all of the class',
    'edgar-field-valid',
    /^Row 13 .* says "100.1"/,
    draft13d(person({ percentOfClass: stated(decimal('100.1')) })),
  ],
  [
    'long percent',
    'edgar-percent-short',
    /room for 5 characters/,
    draft13d(person({ percentOfClass: stated(decimal('12.3456')) })),
  ],
  [
    'long class title',
    'edgar-field-short-enough',
    /^Title of class of securities has 151 characters/,
    draft13d({
      securityTitle: stated('x'.repeat(151)),
      items: draft13d().items.filter(({ number: own }) => own.value !== '1'),
    }),
  ],
  [
    'long answer',
    'edgar-field-short-enough',
    /^Item 4 \(purpose\) has 20,001 characters; EDGAR takes at most 20,000/,
    draft13d(answered('4', 'x'.repeat(20_001))),
  ],
  [
    'short CUSIP',
    'edgar-field-valid',
    /^CUSIP number says "66123R1"/,
    draft13d({ cusips: [stated('66123R1')] }),
  ],
  [
    'twenty-one CUSIPs',
    'edgar-field-not-too-often',
    /there are 21; EDGAR takes at most 20/,
    draft13d({ cusips: Array.from({ length: 21 }, () => stated('66123R103')) }),
  ],
  [
    'telephone with a plus sign',
    'edgar-field-valid',
    /^Person for notices: telephone of Ada Quill says "\+1 302"/,
    draft13d({
      notices: [{ name: stated('Ada Quill'), telephone: stated('+1 302'), addressParts: ADDRESS }],
    }),
  ],
  [
    'long name for notices',
    'edgar-field-short-enough',
    /name of .* has 31 characters/,
    draft13d({
      notices: [{ name: stated('A'.repeat(31)), telephone: stated('302'), addressParts: ADDRESS }],
    }),
  ],
  ['nobody for notices', 'edgar-field-given', /^Person for notices is/, draft13d({ notices: [] })],
  ['item left out', 'edgar-field-given', /^Item 3 is missing/, draft13d(noItem('3'))],
  [
    'amendment without number',
    'edgar-field-given',
    /^Amendment number is missing/,
    draft13d({ form: stated('13D/A') }),
  ],
  [
    'number on an original',
    'edgar-field-of-this-form',
    /^Amendment number belongs to an amendment only/,
    draft13d({ amendmentNumber: stated(2) }),
  ],
  [
    'amendment number zero',
    'edgar-field-valid',
    /^Amendment number says "0"/,
    draft13d({ form: stated('13D/A'), amendmentNumber: stated(0) }),
  ],
  [
    'issuer without CIK',
    'edgar-field-given',
    /^CIK of the issuer is missing/,
    draft13d({ issuer: { address: ADDRESS } }),
  ],
  [
    'issuer as filer',
    'edgar-filer-not-issuer',
    /0001234567, is the issuer's/,
    draft13d({ issuer: { cik: stated(cik('1234567')), address: ADDRESS } }),
  ],
  [
    'other issuer in Item 1',
    'edgar-item-1-as-title-page',
    /Item 1 says "Southfield"/,
    draft13d({
      items: [
        {
          number: stated('1'),
          text: stated('Southfield'),
          parts: [
            { part: 'a', caption: 'a', text: stated('Common Stock, par value $0.01 per share') },
            { part: 'b', caption: 'b', text: stated('Southfield') },
            { part: 'c', caption: 'c', text: stated('4 Mill Lane'), address: ADDRESS },
          ],
        },
        ...(noItem('1').items ?? []),
      ],
    }),
  ],
  [
    'two persons of one name',
    'edgar-person-names-differ',
    /persons 1 and 2 have one name/,
    draft13d({
      reportingPersons: [...draft13d().reportingPersons, ...draft13d().reportingPersons],
    }),
  ],
  [
    'signature without title',
    'edgar-field-given',
    /^Signer's title of Harbor Light Capital LP is missing/,
    draft13d({ signatures: draft13d().signatures.map(({ title: _title, ...rest }) => rest) }),
  ],
  [
    'person without CIK or box',
    'edgar-cik-or-none',
    /^Neither a CIK is given for Harbor/,
    draft13d(without('cik')),
  ],
  [
    'CIK and box',
    'edgar-cik-or-none',
    /the box says that there is none/,
    draft13d(person({ withoutCik: stated(true) })),
  ],
  [
    'stranger as filer',
    'edgar-filer-among-persons',
    /is no reporting person's/,
    draft13d({ edgarHeader: { filerCik: stated(cik('42')) } }),
  ],
  ['no CCC', 'edgar-ccc-given', /stand-in/, draft13d(), { ...SENT, ccc: 'XXXXXXXX' }],
  ['short CCC', 'edgar-field-valid', /^CCC of the filer/, draft13d(), { ...SENT, ccc: 'abc' }],
  [
    'malformed e-mail',
    'edgar-field-valid',
    /^Contact e-mail says "ada"/,
    draft13d(),
    { ...SENT, contact: { name: 'Ada', telephone: '1', email: 'ada' } },
  ],
  [
    'notified twice',
    'edgar-notifications-differ',
    /ada@example.com is given twice/,
    draft13d({
      edgarHeader: {
        filerCik: stated(cik('1234567')),
        notificationEmails: [stated('ada@example.com'), stated('ada@example.com')],
      },
    }),
  ],
  [
    'name that ASCII lacks',
    'edgar-text-ascii',
    /^Row 1 \(name\) of .* U\+4E2D/,
    renamed('\u4e2d Harbor'),
  ],
  [
    'answer in another alphabet',
    'edgar-text-ascii',
    /would publish as \?\?: U\+4E2D/,
    draft13d(answered('4', 'For \u4e2d.')),
  ],
  [
    'curly quotes',
    'edgar-text-as-typed',
    /U\+2019 by "'"/,
    draft13d(answered('4', 'The issuer\u2019s board.')),
  ],
  [
    'a fact in doubt',
    'edgar-facts-certain',
    /issuerName is in doubt: smudged/,
    draft13d({ issuerName: stated('Northfield Robotics, Inc.', undefined, 'smudged') }),
  ],
  [
    'item that the form lacks',
    'edgar-items-of-form',
    /no Item 8/,
    draft13d({ items: [...draft13d().items, { number: stated('8'), text: stated('x') }] }),
  ],
  [
    'trades outside the items',
    'edgar-lists-in-items',
    /^1 trades stand outside/,
    draft13d({ transactions: sample13d().transactions.slice(0, 1) }),
  ],
  ['no rule', 'edgar-rule-designated', /No rule is ticked/, draft13g({ rules13G: [] })],
  [
    'not applicable and answered',
    'edgar-not-applicable-alone',
    /^Item 7 is marked as not applicable, and/,
    draft13g(
      withItem('7', { notApplicable: stated(true), parts: [{ caption: '', text: stated('X') }] }),
    ),
  ],
  [
    'applicable and not answered',
    'edgar-applicable-answered',
    /^Item 7 is marked as applicable, but/,
    draft13g(withItem('7', { notApplicable: stated(false) })),
  ],
  [
    'foreign institution of no kind',
    'edgar-other-institution-named',
    /non-U.S. institution/,
    draft13g(withItem('3', { notApplicable: stated(false), institutionTypes: [stated('FI')] })),
  ],
  [
    'corporation as institution',
    'edgar-field-valid',
    /^Item 3 .* says "CO"/,
    draft13g(withItem('3', { notApplicable: stated(false), institutionTypes: [stated('CO')] })),
  ],
];

function noItem(gone: string): Partial<Filing> {
  return { items: draft13d().items.filter((item) => item.number.value !== gone) };
}

function withItem(at: string, answer: Partial<Item>): Partial<Filing> {
  return {
    items: draft13g().items.map((item) =>
      item.number.value === at ? { number: item.number, text: item.text, ...answer } : item,
    ),
  };
}

function renamed(name: string): Filing {
  const filing = draft13d();
  return {
    ...filing,
    reportingPersons: filing.reportingPersons.map((one) => ({ ...one, name: stated(name) })),
    signatures: filing.signatures.map((one) => ({ ...one, onBehalfOf: stated(name) })),
  };
}

describe('findings on a draft', () => {
  test('are none where a statement may be sent', () => {
    expect(draftFindings(draft13d(), SENT)).toEqual([]);
    expect(draftFindings(draft13g(), SENT)).toEqual([]);
  });

  test.each(BROKEN)('tell: %s', (_, code, message, filing, options = SENT) => {
    const findings = draftFindings(filing, options);
    expect([...new Set(findings.map((finding) => finding.code))]).toEqual([code]);
    expect(findings[0]?.message).toMatch(message);
    expect(findings[0]?.cite).toMatch(/Specification/);
  });

  test('name who does not sign, and who signs without a cover page', () => {
    const signatures = draft13d().signatures.map((one) => ({
      ...one,
      onBehalfOf: stated('Quarry & Kiln LP'),
    }));
    const codes = draftFindings(draft13d({ signatures }), SENT).map(({ code }) => code);
    expect(codes).toEqual(['edgar-persons-sign', 'edgar-signers-are-persons']);
  });

  test('say that an undivided item stands under its first letter', () => {
    const filing = draft13d({ ...answered('5', 'All is told here.'), form: stated('13D/A') });
    const findings = draftFindings({ ...filing, amendmentNumber: stated(1) }, SENT);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['edgar-answers-apart', 'note'],
    ]);
  });

  test('come with what EDGAR suspends for first', () => {
    const filing = draft13d({ ...person({ soleVotingPower: stated(decimal('-5')) }), notices: [] });
    const severities = draftFindings(filing, { ccc: 'XXXXXXXX' }).map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'error', 'error', 'warning']);
  });
});
